import { feature } from "topojson-client";
import { toDegrees } from "./crs.ts";
import { decodeText } from "./decode-text.ts";
import { createNotes } from "./notes.ts";
import { parseJson } from "./parse-json.ts";
import { type RawLayer, toRawLayer } from "./raw-layer.ts";
import { toRawFeature } from "./read-geojson.ts";
import { Refusal } from "./refusal.ts";
import type { Source } from "./source.ts";
import { isRecord } from "./to-values.ts";

/** Every object of the topology is a layer. */
export async function readTopojson({ name, bytes, choices }: Source): Promise<RawLayer[]> {
  const { text, encoding } = decodeText(bytes, choices.encoding);
  const topology = parseJson(text);
  if (!isTopology(topology)) throw new Refusal("notGeojson", topology);
  const objects = Object.entries(topology.objects);
  if (objects.length === 0) throw new Refusal("noRows");
  return objects.map(([key, object]) => {
    const made = feature(topology, object);
    const features = made.type === "FeatureCollection" ? made.features : [made];
    return toRawLayer({
      name: key,
      format: "topojson",
      encoding,
      notes: createNotes(name),
      features: features.map((one, at) => toRawFeature(one, at + 1)),
      declared: toDegrees("wgs84", "standard"),
    });
  });
}

function isTopology(value: unknown): value is Parameters<typeof feature>[0] {
  return (
    isRecord(value) &&
    value.type === "Topology" &&
    Array.isArray(value.arcs) &&
    isRecord(value.objects) &&
    Object.values(value.objects).every(isRecord)
  );
}
