import { toWgs84 as toWgs84Position } from "../model/datum.ts";
import type { OwnFeature, OwnFeatures } from "../model/own-layer.ts";
import { bboxAround } from "./bbox-around.ts";
import { type Convert, convertGeometry } from "./convert.ts";
import type { Datum } from "./reading.ts";

/** The same data with every position taken from a datum to WGS84. */
export function toWgs84(data: OwnFeatures, datum: Datum): OwnFeatures {
  const convert = converterFrom(datum);
  if (!convert) return data;
  const features = data.features.map(
    ({ geometry, properties }): OwnFeature => ({
      geometry: convertGeometry(geometry, convert),
      properties,
    }),
  );
  return { ...data, features, bbox: bboxAround(features) };
}

/** Null where the degrees are good as they are. */
export function converterFrom(datum: Datum): Convert | null {
  if (datum === "wgs84" || datum === "cgcs2000") return null;
  return (lng, lat) => toWgs84Position([lng, lat], datum);
}
