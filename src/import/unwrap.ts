import type { Position } from "geojson";

/** A line over the antimeridian goes on past 180° instead of back around the world; a step of 360° is the world's own edge. */
export function unwrap(positions: Position[], near?: number): Position[] {
  if (!jumps(positions, near)) return positions;
  let before = near ?? positions[0]?.[0] ?? 0;
  return positions.map(([lng = 0, lat = 0]) => {
    before = lng + turns(before, lng) * 360;
    return [before, lat];
  });
}

function jumps(positions: readonly Position[], near: number | undefined): boolean {
  let before = near ?? positions[0]?.[0] ?? 0;
  for (const [lng = 0] of positions) {
    if (turns(before, lng) !== 0) return true;
    before = lng;
  }
  return false;
}

function turns(before: number, lng: number): number {
  const step = before - lng;
  return Math.abs(step) === 360 ? 0 : Math.round(step / 360);
}
