import { createSignal } from "solid-js";
import { createRemarks } from "./remarks.ts";

/** What people corrected and remarked, told by the room that keeps it to those who show it or carry it on. */
export function createMade(sent: unknown) {
  const [patches, setPatches] = createSignal(sent);
  return {
    remarks: createRemarks(),
    /** For a briefing; only the room that wrote it knows what is in it. */
    patches,
    tellPatches: (next: unknown) => setPatches(() => next),
  };
}
