import { bboxOf, overlaps, union } from "../model/bbox.ts";
import type { Feature } from "../model/feature.ts";
import type { Bbox } from "../model/geometry.ts";

/** What to bring into view, and the nearest the camera may come. */
export interface Framing {
  readonly bbox: Bbox;
  readonly maxZoom: number;
}

/** Metres of one pixel at zoom 0 on the equator, with tiles of 512 pixels. */
const METRES_PER_PIXEL = 78_271.517;
/** How large the ring of a position may become; nearer would claim more than is known. */
const RING_PIXELS = 150;
const NEAREST = 16;

/** As near as the precision of what is framed allows; a schematic place keeps `home` in view. */
export function toFraming(
  features: readonly Feature[],
  home: Bbox | undefined,
): Framing | undefined {
  const boxes = features.map(({ geometry }) => bboxOf(geometry));
  const wide = features.some(({ properties }) => properties.position.precision === "schematic");
  const bbox = union(wide && home ? [...boxes, home] : boxes);
  if (!bbox) return undefined;
  const limits = features.map(({ properties }) =>
    nearestZoom(properties.position.radiusMetres, (bbox[1] + bbox[3]) / 2),
  );
  return { bbox, maxZoom: Math.min(NEAREST, ...limits) };
}

/** Places that all lie outside are shown together with `home`, since how far off they are is the point. */
export function withHome(framing: Framing, home: Bbox | undefined): Framing {
  if (!home || overlaps(framing.bbox, home)) return framing;
  return { ...framing, bbox: union([framing.bbox, home]) ?? framing.bbox };
}

/** A step back for a room, which wants to see where in the whole a place lies. */
export function fromAfar(framing: Framing): Framing {
  return { ...framing, maxZoom: framing.maxZoom - 0.6 };
}

/** The zoom at which a radius in metres fills `RING_PIXELS` of the screen. */
export function nearestZoom(radiusMetres: number | null, lat: number): number {
  if (radiusMetres === null || radiusMetres <= 0) return NEAREST;
  const perPixel = METRES_PER_PIXEL * Math.cos((lat * Math.PI) / 180);
  return Math.log2((perPixel * RING_PIXELS) / radiusMetres);
}
