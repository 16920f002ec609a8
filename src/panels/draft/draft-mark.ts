import { type Accessor, createSignal, onCleanup } from "solid-js";

const KEY = "one-map-draft/";

/** Whether this browser keeps changes to the report, told without opening its database. */
function hasDraft(report: string): boolean {
  try {
    return localStorage.getItem(`${KEY}${report}`) !== null;
  } catch {
    // Refused storage keeps nothing; the database's own refusal is told when somebody changes something.
    return false;
  }
}

/** As `hasDraft`, and true from the moment that another tab begins to keep some. */
export function followDraftMark(report: string): Accessor<boolean> {
  const [isMarked, setMarked] = createSignal(hasDraft(report));
  const look = () => setMarked(hasDraft(report));
  addEventListener("storage", look);
  onCleanup(() => removeEventListener("storage", look));
  return isMarked;
}

/** Left for the next visit, which then fetches what shows the changes before the map is drawn. */
export function markDraft(report: string, isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(`${KEY}${report}`, "1");
    else localStorage.removeItem(`${KEY}${report}`);
  } catch {
    // As above: without the mark the changes are shown a moment later.
  }
}
