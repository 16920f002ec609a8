import { createBreathe } from "../in-slices.ts";
import type { OwnFeature } from "../own-layer.ts";
import { inPieces } from "./in-pieces.ts";

const HEAD = '{"type":"FeatureCollection","features":[';
const TAIL = "]}";

/** A GeoJSON file like any other, but with so many features on a line that each line can be read between two frames. */
export function writeFeatures(features: readonly OwnFeature[]): Blob {
  const lines: string[] = [HEAD];
  for (const piece of inPieces(features)) {
    const list = JSON.stringify(piece.map(toFeature)).slice(1, -1);
    lines.push(lines.length > 1 ? `\n,${list}` : `\n${list}`);
  }
  lines.push(`\n${TAIL}\n`);
  return new Blob(lines, { type: "application/geo+json" });
}

/** What `writeFeatures` wrote, a line at a time; the page answers in between. */
export async function* readFeatures(geojson: Blob): AsyncGenerator<readonly OwnFeature[]> {
  const breathe = createBreathe();
  for await (const line of linesOf(geojson)) {
    if (line === HEAD || line === TAIL) continue;
    const features: readonly OwnFeature[] = JSON.parse(`[${line.replace(/^,/, "")}]`);
    yield features;
    await breathe();
  }
}

function toFeature({ geometry, properties }: OwnFeature) {
  return { type: "Feature", geometry, properties };
}

/** Ended by a line break, each. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let begun = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (begun + value).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
}
