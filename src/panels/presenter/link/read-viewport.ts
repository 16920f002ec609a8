import type { LngLat } from "../../../model/geometry.ts";
import type { Viewport } from "../../../model/view.ts";
import { readNumber, readRecord } from "./read-value.ts";

const readLng = readNumber(-180, 180);
const readLat = readNumber(-85, 85);

export const readViewport = readRecord<Viewport>({
  center: readLngLat,
  zoom: readNumber(0, 24),
  bearing: readNumber(-360, 360),
  pitch: readNumber(0, 85),
});

function readLngLat(value: unknown): LngLat | undefined {
  if (!Array.isArray(value)) return undefined;
  const [lng, lat] = [readLng(value[0]), readLat(value[1])];
  return lng === undefined || lat === undefined ? undefined : [lng, lat];
}
