import type { Page } from "@playwright/test";
import { startHistory } from "../../src/model/undo-history.ts";
import { NO_EDITS } from "../../src/tour/edits.ts";
import { DATASET } from "./shipped.ts";

/** Leaves a speaker's note for each of these steps in the browser's store, as the editor of the tour does. */
export async function keepNotes(
  page: Page,
  notes: Readonly<Record<string, string>>,
): Promise<void> {
  const steps = Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, { note }]));
  const kept = { value: startHistory({ ...NO_EDITS, steps }), revision: 1 };
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./geodata/report.json");
  await page.evaluate(
    ([database, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onupgradeneeded = () => opening.result.createObjectStore("changes");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("changes", "readwrite");
          change.objectStore("changes").put(value, "tour");
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [`one-map-draft/${DATASET.report.id}`, kept] as const,
  );
}
