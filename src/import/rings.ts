import type { Position } from "geojson";

const LEAST_CORNERS = 4;

interface Closed {
  /** Empty where there were too few corners. */
  readonly ring: Position[];
  readonly wasOpen: boolean;
}

export function closeRing(positions: Position[]): Closed {
  const [first] = positions;
  const last = positions.at(-1);
  if (!first || !last) return { ring: [], wasOpen: false };
  const wasOpen = first[0] !== last[0] || first[1] !== last[1];
  const ring = wasOpen ? [...positions, [...first]] : positions;
  return ring.length < LEAST_CORNERS ? { ring: [], wasOpen: false } : { ring, wasOpen };
}

/** RFC 7946: outer rings run counterclockwise, holes clockwise. */
export function wind(ring: Position[], role: "outer" | "hole"): Position[] {
  const isCounterclockwise = doubledArea(ring) > 0;
  return isCounterclockwise === (role === "outer") ? ring : ring.toReversed();
}

/** Measured from the first corner, since degrees with many digits would else cancel out. */
function doubledArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let area = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [ax = 0, ay = 0] = ring[at - 1] ?? [];
    const [bx = 0, by = 0] = ring[at] ?? [];
    area += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return area;
}
