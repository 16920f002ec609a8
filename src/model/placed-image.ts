import type { Corners } from "./basemap.ts";
import type { LngLat } from "./geometry.ts";
import type { Size } from "./screen.ts";

/** A spot of an image, in its pixels from the upper left, and where it lies on the ground. */
export interface Pin {
  readonly pixel: readonly [x: number, y: number];
  readonly at: LngLat;
}

/** Pins nearer to one line than this, as a share of the image's area, cannot hold it. */
const LEAST_AREA = 0.002;

/** Where the corners of an image lie that three pins hold to the ground; null where they stand in a line. */
export function toCorners(pins: readonly Pin[], { width, height }: Size): Corners | null {
  const [a, b, c] = pins;
  if (!a || !b || !c) return null;
  const [bx, by] = minus(b.pixel, a.pixel);
  const [cx, cy] = minus(c.pixel, a.pixel);
  const area = bx * cy - by * cx;
  if (Math.abs(area) < LEAST_AREA * width * height) return null;
  const origin = toMercator(a.at);
  const toB = minus(toMercator(b.at), origin);
  const toC = minus(toMercator(c.at), origin);
  const place = (x: number, y: number): LngLat => {
    const [dx, dy] = minus([x, y], a.pixel);
    const [alongB, alongC] = [(dx * cy - dy * cx) / area, (bx * dy - by * dx) / area];
    return toLngLat(
      origin[0] + alongB * toB[0] + alongC * toC[0],
      origin[1] + alongB * toB[1] + alongC * toC[1],
    );
  };
  return [place(0, 0), place(width, 0), place(width, height), place(0, height)];
}

type Pair = readonly [number, number];

function minus(a: Pair, b: Pair): Pair {
  return [a[0] - b[0], a[1] - b[1]];
}

/** The map draws images flat in this projection. */
function toMercator([lng, lat]: LngLat): Pair {
  return [lng, (Math.asinh(Math.tan((lat * Math.PI) / 180)) * 180) / Math.PI];
}

function toLngLat(x: number, y: number): LngLat {
  return [x, (Math.atan(Math.sinh((y * Math.PI) / 180)) * 180) / Math.PI];
}
