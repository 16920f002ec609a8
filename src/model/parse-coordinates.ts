import { type Angle, anglesIn } from "./angle.ts";
import type { LngLat } from "./geometry.ts";

/** Decimal degrees or degrees, minutes and seconds, in either order where letters or size tell which is which; null for anything else. */
export function parseCoordinates(text: string): LngLat | null {
  const [a, b, ...more] = anglesIn(text);
  if (!a || !b || more.length > 0) return null;
  const [lat, lng] = isLngFirst(a, b) ? [b, a] : [a, b];
  if (lat.axis === "lng" || lng.axis === "lat") return null;
  const isOnEarth = Math.abs(lat.degrees) <= 90 && Math.abs(lng.degrees) <= 180;
  return isOnEarth ? [round(lng.degrees), round(lat.degrees)] : null;
}

function isLngFirst(a: Angle, b: Angle): boolean {
  if (a.axis !== null || b.axis !== null) return a.axis === "lng" || b.axis === "lat";
  return Math.abs(a.degrees) > 90;
}

/** A tenth of a metre. */
function round(degrees: number): number {
  return Number(degrees.toFixed(6));
}
