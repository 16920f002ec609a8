import type { Viewport } from "./view.ts";

/** What a map can show: beyond these latitudes and angles it has no picture. */
const MOST = { lng: 180, lat: 85, zoom: 24, bearing: 360, pitch: 85 };

/** Of what anyone may have written or sent; undefined for anything else than a whole and possible viewport. */
export function readViewport(value: unknown): Viewport | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const { center, zoom, bearing, pitch } = given;
  if (!Array.isArray(center) || center.length !== 2) return undefined;
  const [lng, lat]: readonly unknown[] = center;
  const isPossible =
    isWithin(lng, -MOST.lng, MOST.lng) &&
    isWithin(lat, -MOST.lat, MOST.lat) &&
    isWithin(zoom, 0, MOST.zoom) &&
    isWithin(bearing, -MOST.bearing, MOST.bearing) &&
    isWithin(pitch, 0, MOST.pitch);
  return isPossible ? { center: [lng, lat], zoom, bearing, pitch } : undefined;
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}
