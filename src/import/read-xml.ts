import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { GeoJsonProperties } from "geojson";
import { toDegrees } from "./crs.ts";
import { decodeText } from "./decode-text.ts";
import { type RawLayer, toRawLayer } from "./raw-layer.ts";
import { Refusal } from "./refusal.ts";
import { type Source, stemOf } from "./source.ts";
import { isRecord } from "./to-values.ts";

/** A DOCTYPE can define entities that unfold without end; no map program writes one. */
const DOCTYPE = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<!DOCTYPE/i;

/** How other programs draw the thing, or when each of its points was passed: nothing for a table. */
const DRESS =
  /^(style|fill|stroke|icon|label-|marker-|@geometry-type|coordinateProperties|visibility|_gpxType)/;

export async function readXml({ name, bytes, notes, choices }: Source): Promise<RawLayer[]> {
  const { text, encoding } = decodeText(bytes, choices.encoding);
  if (DOCTYPE.test(text.replace(/^\ufeff/, ""))) throw new Refusal("doctype");
  const document = parseXml(text);
  const isGpx = document.documentElement?.localName === "gpx";
  const { features } = isGpx ? gpx(document) : kml(document);
  if (features.length === 0) throw new Refusal("noRows");
  return [
    toRawLayer({
      name: stemOf(name),
      format: isGpx ? "gpx" : "kml",
      encoding,
      notes,
      features: features.map(({ geometry, properties }, at) => ({
        geometry,
        properties: undress(properties),
        number: at + 1,
      })),
      declared: toDegrees("wgs84", "standard"),
      isUntyped: true,
    }),
  ];
}

/** The parser goes on after most faults, and wraps what is thrown at it; the first fault is the one to show. */
function parseXml(text: string) {
  const faults: string[] = [];
  const onError = (level: string, message: string) => {
    if (level !== "warning") faults.push(message);
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text.trimStart(), "text/xml");
    if (faults.length === 0) return document;
  } catch {
    faults.push("");
  }
  throw new Refusal("notXml", faults[0]);
}

function undress(properties: GeoJsonProperties): Readonly<Record<string, unknown>> {
  const kept = Object.entries(properties ?? {}).filter(([key]) => !DRESS.test(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, toPlainText(value)]));
}

/** A balloon is written in HTML; a table shows its words. */
function toPlainText(value: unknown): unknown {
  const html = isRecord(value) && value["@type"] === "html" ? value.value : undefined;
  if (typeof html !== "string") return value;
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
