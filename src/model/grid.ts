import type { Feature, LineString } from "geojson";
import type { LngLat } from "./geometry.ts";

const METRES_PER_DEGREE = 111_320;

/** Grid widths, each drawn as far and from as near as it is worth seeing. */
export const GRIDS = [
  { stepMetres: 100, reachMetres: 9_000, fromZoom: 15 },
  { stepMetres: 1_000, reachMetres: 40_000, fromZoom: 10.6 },
  { stepMetres: 10_000, reachMetres: 400_000, fromZoom: 7 },
] as const;

/** How many levels of zoom a grid takes to come out fully. */
export const GRID_FADE_ZOOM = 1;

/** The width of the finest grid that can be seen at a zoom; null where there is none. */
export function gridStepAt(zoom: number): number | null {
  const seen = GRIDS.find(({ fromZoom }) => zoom >= fromZoom + GRID_FADE_ZOOM / 2);
  return seen?.stepMetres ?? null;
}

/** Lines north–south and east–west through `origin`; a coarser grid's lines are left out of a finer one. */
export function toGrid(origin: LngLat): readonly Feature<LineString, { stepMetres: number }>[] {
  return GRIDS.flatMap(({ stepMetres, reachMetres }, index) => {
    const coarser = GRIDS[index + 1]?.stepMetres;
    const count = Math.floor(reachMetres / stepMetres);
    const offsets = Array.from({ length: 2 * count + 1 }, (_, step) => (step - count) * stepMetres);
    return offsets
      .filter((offset) => coarser === undefined || offset % coarser !== 0)
      .flatMap((offset) => crossing(origin, offset, reachMetres, stepMetres));
  });
}

function crossing(
  [lng, lat]: LngLat,
  offsetMetres: number,
  reachMetres: number,
  stepMetres: number,
): readonly Feature<LineString, { stepMetres: number }>[] {
  const perLng = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const [x, y] = [lng + offsetMetres / perLng, lat + offsetMetres / METRES_PER_DEGREE];
  const [dx, dy] = [reachMetres / perLng, reachMetres / METRES_PER_DEGREE];
  return [
    [
      [x, lat - dy],
      [x, lat + dy],
    ],
    [
      [lng - dx, y],
      [lng + dx, y],
    ],
  ].map((coordinates) => ({
    type: "Feature",
    properties: { stepMetres },
    geometry: { type: "LineString", coordinates },
  }));
}
