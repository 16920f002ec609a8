import { toDegrees } from "./crs.ts";
import { decodeText } from "./decode-text.ts";
import { refuseFeatures } from "./limits.ts";
import type { Notes } from "./notes.ts";
import { parseJson } from "./parse-json.ts";
import { type RawFeature, type RawLayer, toRawLayer } from "./raw-layer.ts";
import { toRawFeature } from "./read-geojson.ts";
import { Refusal } from "./refusal.ts";
import { type Source, stemOf } from "./source.ts";

const RECORD_SEPARATOR = "\u001e";

/** One feature a line, with or without the separators of RFC 8142; a bad line costs only itself. */
export async function readGeojsonLines(source: Source): Promise<RawLayer[]> {
  const { name, bytes, notes, choices } = source;
  const { text, encoding } = decodeText(bytes, choices.encoding);
  const features = text.includes(RECORD_SEPARATOR)
    ? readParts(text.split(RECORD_SEPARATOR), "feature", notes)
    : readParts(text.split("\n"), "line", notes);
  if (features.length === 0 && notes.counts().all === 0) throw new Refusal("noRows");
  return [
    toRawLayer({
      name: stemOf(name),
      format: "geojson-lines",
      encoding,
      notes,
      features,
      unit: text.includes(RECORD_SEPARATOR) ? "feature" : "line",
      declared: toDegrees("wgs84", "standard"),
    }),
  ];
}

/** Before the first separator stands nothing, so that the parts count from 1 as lines do. */
function readParts(
  parts: readonly string[],
  unit: "feature" | "line",
  notes: Notes,
): readonly RawFeature[] {
  const features: RawFeature[] = [];
  for (const [at, part] of parts.entries()) {
    const number = unit === "line" ? at + 1 : at;
    if (part.trim() === "") continue;
    refuseFeatures(features.length + 1);
    try {
      features.push(toRawFeature(parseJson(part), number));
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      notes.leaveOut({ place: { unit, number } }, new Refusal("notJsonLine", reason.found));
    }
  }
  return features;
}
