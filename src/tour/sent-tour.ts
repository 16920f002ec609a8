import { fingerprint } from "../model/fingerprint.ts";
import { NO_EDITS, type TourEdits } from "./edits.ts";
import { parseEdits } from "./parse-edits.ts";

interface SentTour {
  readonly edits: TourEdits;
  /** Where this browser keeps what is changed from here on, apart from anybody else's tour of the same report. */
  readonly shelf: string;
}

/** The tour as it was sent along in a briefing, else as the data alone writes it; what is unsound in it is left out. */
export function toSentTour(sent: unknown): SentTour {
  if (sent === null || sent === undefined) return { edits: NO_EDITS, shelf: "tour" };
  const edits = parseEdits(sent, "", () => undefined);
  return { edits, shelf: `tour/${fingerprint(JSON.stringify(edits))}` };
}
