import { type Crs, toDegrees } from "./crs.ts";
import { crsOfCode } from "./crs-of-code.ts";
import { decodeText } from "./decode-text.ts";
import { parseJson } from "./parse-json.ts";
import { type RawFeature, type RawLayer, toRawLayer } from "./raw-layer.ts";
import { Refusal } from "./refusal.ts";
import { type Source, stemOf } from "./source.ts";
import { isRecord } from "./to-values.ts";

/** A collection, a lone feature, a bare geometry or a list of features. */
export async function readGeojson({ name, bytes, notes, choices }: Source): Promise<RawLayer[]> {
  const { text, encoding } = decodeText(bytes, choices.encoding);
  const root = parseJson(text);
  const features = featuresOf(root).map((feature, at) => toRawFeature(feature, at + 1));
  if (features.length === 0) throw new Refusal("noRows");
  return [
    toRawLayer({
      name: stemOf(name),
      format: "geojson",
      encoding,
      notes,
      features,
      declared: crsOf(root),
    }),
  ];
}

/** An id beside the properties becomes one of them, since a layer's rows know nothing else. */
export function toRawFeature(feature: unknown, number: number): RawFeature {
  if (!isRecord(feature)) return { geometry: feature, properties: {}, number };
  if (feature.type !== "Feature") return { geometry: feature, properties: {}, number };
  const { id, geometry = null, properties } = feature;
  const isKnown = id === undefined || (isRecord(properties) && "id" in properties);
  return {
    geometry,
    properties: isKnown ? properties : { id, ...(isRecord(properties) ? properties : {}) },
    number,
  };
}

function featuresOf(root: unknown): readonly unknown[] {
  if (Array.isArray(root)) return root;
  if (!isRecord(root)) throw new Refusal("notGeojson", root);
  const { type, features } = root;
  if (type === "FeatureCollection" && Array.isArray(features)) return features;
  if (type === "Feature" || "coordinates" in root || "geometries" in root) return [root];
  throw new Refusal("notGeojson", root);
}

/** The standard knows WGS84 only; its forerunner let a file name another system. */
function crsOf(root: unknown): Crs {
  const crs = isRecord(root) ? root.crs : undefined;
  const properties = isRecord(crs) ? crs.properties : undefined;
  const name = isRecord(properties) ? properties.name : undefined;
  return typeof name === "string" ? crsOfCode(name, "crs") : toDegrees("wgs84", "standard");
}
