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

/** FNV-1a, which tells tours apart and keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
