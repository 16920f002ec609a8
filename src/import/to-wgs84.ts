import gcoord from "gcoord";
import type { LngLat } from "../model/geometry.ts";
import type { OwnData, OwnFeature } from "../model/own-layer.ts";
import { bboxAround } from "./bbox-around.ts";
import { type Convert, convertGeometry } from "./convert.ts";
import type { Datum } from "./reading.ts";

/** The same data with every position taken from a datum to WGS84. */
export function toWgs84(data: OwnData, datum: Datum): OwnData {
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
  if (datum === "gcj02")
    return (lng, lat) => toLngLat(gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84));
  if (datum === "bd09")
    return (lng, lat) => toLngLat(gcoord.transform([lng, lat], gcoord.BD09, gcoord.WGS84));
  return null;
}

function toLngLat([lng = Number.NaN, lat = Number.NaN]: readonly number[]): LngLat {
  return [lng, lat];
}
