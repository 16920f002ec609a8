import { deserialize } from "flatgeobuf/lib/mjs/geojson/featurecollection.js";
import { type Crs, toDegrees } from "./crs.ts";
import { crsOfCode } from "./crs-of-code.ts";
import { refuseFeatures } from "./limits.ts";
import { type RawFeature, type RawLayer, toRawLayer } from "./raw-layer.ts";
import { toRawFeature } from "./read-geojson.ts";
import { Refusal } from "./refusal.ts";
import { type Source, stemOf } from "./source.ts";

/** The library counts the features and calls that their id. */
const NO_ID = { id: undefined };

export async function readFlatgeobuf({ name, bytes, notes }: Source): Promise<RawLayer[]> {
  const features: RawFeature[] = [];
  let declared: Crs = toDegrees(null, "unknown");
  const read = deserialize(bytes, {
    headerMetaFn: ({ featuresCount, indexNodeSize, crs }) => {
      if (isEndless(featuresCount, indexNodeSize)) throw new Refusal("broken");
      refuseFeatures(featuresCount);
      if (crs?.code) declared = crsOfCode(`EPSG:${crs.code}`, "crs");
    },
  });
  for await (const feature of read)
    features.push(toRawFeature({ ...feature, ...NO_ID }, features.length + 1));
  return [toRawLayer({ name: stemOf(name), format: "flatgeobuf", notes, features, declared })];
}

/** The library would reckon out the size of such an index for ever. */
function isEndless(featuresCount: number, indexNodeSize: number): boolean {
  return indexNodeSize === 1 || (indexNodeSize > 0 && featuresCount === 0);
}
