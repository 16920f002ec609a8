import { createSignal } from "solid-js";
import { toFileName } from "../../export/file-name.ts";
import { saveFile } from "../../export/save-file.ts";
import { toDay } from "../../model/to-day.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { TourFault } from "../../tour/tour-fault.ts";
import { parseTourFile, TOUR_FILE_MOST_BYTES, toTourFile } from "../../tour/tour-file.ts";
import type { TourState } from "./tour-state.ts";

export type Exchange = ReturnType<typeof createExchange>;

/** What became of the last file. */
export type Outcome =
  | { readonly type: "taken"; readonly otherReport: string | null }
  | { readonly type: "refused"; readonly faults: readonly TourFault[] };

/** The tour as a file, out and in. */
export function createExchange(store: ViewerStore, tour: TourState) {
  const report = store.dataset.report.id;
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const refuse = (rule: TourFault["rule"]) =>
    setOutcome({ type: "refused", faults: [{ path: "", rule }] });
  const take = (text: string) => {
    const check = parseTourFile(text);
    if (!check.ok) {
      setOutcome({ type: "refused", faults: check.faults });
      return;
    }
    const { file } = check;
    tour.change(() => file.edits);
    setOutcome({ type: "taken", otherReport: file.report === report ? null : file.report });
  };
  return {
    outcome,
    dismiss: () => setOutcome(null),
    openFile: async (file: Blob) => {
      if (file.size > TOUR_FILE_MOST_BYTES) {
        refuse("large");
        return;
      }
      const text = await file.text().catch(() => null);
      if (text === null) refuse("unreadable");
      else take(text);
    },
    save: (name: string) => {
      const text = toTourFile({ report, edits: tour.edits() });
      const blob = new Blob([text], { type: "application/json" });
      saveFile(blob, toFileName(report, name, toDay(new Date()), "json"));
    },
  };
}
