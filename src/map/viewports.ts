import { LngLat, type Map as MapLibreMap, type MapOptions } from "maplibre-gl";
import { bboxOf } from "../model/bbox.ts";
import type { Feature } from "../model/feature.ts";
import type { Bbox } from "../model/geometry.ts";
import type { Padding } from "../model/screen.ts";
import type { View, Viewport } from "../model/view.ts";
import { cameraOf, viewportOf } from "./camera.ts";
import { type Framing, fromAfar, toFraming, withHome } from "./framing.ts";
import { homePadding } from "./padding.ts";
import { shiftBbox, shiftOf } from "./shift.ts";

const LEVEL = { bearing: 0, pitch: 0 };

/** All of `home` in the part that panels leave free. */
function homeViewport(
  map: MapLibreMap,
  home: Bbox | undefined,
  padding: Padding,
): Viewport | undefined {
  const camera =
    home && map.cameraForBounds(boundsOn(map, home), { padding: homePadding(padding) });
  return camera && toViewport(map, camera, LEVEL);
}

/** What is framed, in the part that panels leave free, seen from where the map is seen now unless told. */
export function framedViewport(
  map: MapLibreMap,
  { bbox, maxZoom }: Framing,
  padding: Padding,
  { bearing, pitch } = { bearing: map.getBearing(), pitch: map.getPitch() },
): Viewport | undefined {
  const camera = map.cameraForBounds(boundsOn(map, bbox), { padding, maxZoom, bearing });
  return camera && toViewport(map, camera, { bearing, pitch });
}

/** Where a camera goes by itself: to what is framed, from afar and level, else to all of `home`. */
export function naturalViewport(
  map: MapLibreMap,
  framed: readonly Feature[],
  home: Bbox | undefined,
  padding: Padding,
): Viewport | undefined {
  const framing = toFraming(framed, home);
  if (!framing) return homeViewport(map, home, padding);
  return framedViewport(map, fromAfar(withHome(framing, home)), padding, LEVEL);
}

export function pannedViewport(map: MapLibreMap, by: { x: number; y: number }): Viewport {
  const { clientWidth, clientHeight } = map.getContainer();
  const { lng, lat } = map.unproject([clientWidth / 2 + by.x, clientHeight / 2 + by.y]);
  return { ...viewportOf(map), center: shiftOf(map).toOurs([lng, lat]) };
}

/** Where a map begins: at the link's viewport, else with all of `home` in view. */
export function startCamera(
  { viewport }: Pick<View, "viewport">,
  home: Bbox | undefined,
  padding: Padding,
): Partial<MapOptions> {
  if (viewport) return cameraOf(viewport);
  return home
    ? { bounds: toBounds(home), fitBoundsOptions: { padding: homePadding(padding) } }
    : {};
}

/** Where a feature's bbox lies on the screen of a map that is not turned. */
export function boxOf(map: MapLibreMap, { geometry }: Feature) {
  const [west, south, east, north] = shiftBbox(bboxOf(geometry), shiftOf(map).toMap);
  const { x: left, y: bottom } = map.project([west, south]);
  const { x: right, y: top } = map.project([east, north]);
  return { left, top, right, bottom };
}

type Camera = NonNullable<ReturnType<MapLibreMap["cameraForBounds"]>>;

function toViewport(
  map: MapLibreMap,
  { center, zoom }: Camera,
  seen: Pick<Viewport, "bearing" | "pitch">,
): Viewport | undefined {
  if (!center || zoom === undefined) return undefined;
  const { lng, lat } = LngLat.convert(center);
  return { center: shiftOf(map).toOurs([lng, lat]), zoom, ...seen };
}

function boundsOn(map: MapLibreMap, bbox: Bbox): [number, number, number, number] {
  return shiftBbox(bbox, shiftOf(map).toMap);
}

function toBounds([west, south, east, north]: Bbox): [number, number, number, number] {
  return [west, south, east, north];
}
