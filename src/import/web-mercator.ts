import type { LngLat } from "../model/geometry.ts";

/** Metres of EPSG:3857 from the middle of its square world to its edge. */
const HALF_WORLD = Math.PI * 6_378_137;

export function fromWebMercator(x: number, y: number): LngLat {
  const turn = (metres: number) => (metres / HALF_WORLD) * Math.PI;
  const lat = 2 * Math.atan(Math.exp(turn(y))) - Math.PI / 2;
  return [(x / HALF_WORLD) * 180, (lat * 180) / Math.PI];
}
