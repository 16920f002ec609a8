import { fingerprint } from "../../model/fingerprint.ts";
import type { OwnLayers } from "../../model/own/own-layers.ts";
import { parseKeptLayers } from "../../model/own/parse-own-layers.ts";

interface SentLayers {
  readonly layers: OwnLayers;
  /** Where this browser keeps what is done to them, apart from layers brought to the same report elsewhere. */
  readonly shelf: string;
}

/** The layers that came along in a briefing; none where they cannot be understood. */
export function toSentLayers(sent: unknown, report: string): SentLayers {
  const kept = parseKeptLayers({ past: [], present: sent, future: [] });
  if (kept === null || kept.present.length === 0) return { layers: [], shelf: report };
  return { layers: kept.present, shelf: `${report}/${fingerprint(JSON.stringify(kept.present))}` };
}
