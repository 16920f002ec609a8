import type { Change } from "../../draft/change.ts";
import { parseChanges } from "../../draft/kept-changes.ts";

const KEY = "one-map-journal/";

/** What was changed and is not in the browser's database yet, written down at once: a page may be left before the database has it. */
export function createJournal(report: string, shelf: string) {
  const key = `${KEY}${report}/${shelf}`;
  return {
    /** What an earlier page did not get to keep. */
    read: (): readonly Change[] => {
      try {
        return parseChanges(JSON.parse(localStorage.getItem(key) ?? "[]")) ?? [];
      } catch {
        // No journal, or none that can be read: the database is all there is.
        return [];
      }
    },
    write: (changes: readonly Change[]) => {
      try {
        if (changes.length > 0) localStorage.setItem(key, JSON.stringify(changes));
        else localStorage.removeItem(key);
      } catch {
        // Full or refused: the database tells of its own trouble.
      }
    },
  };
}
