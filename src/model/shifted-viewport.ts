import type { Padding } from "./screen.ts";
import type { Viewport } from "./view.ts";

const TILE_PIXELS = 512;

/** The viewport that shows in the middle of what `to` leaves free what this one shows in the middle of what `from` leaves free. */
export function betweenPaddings(viewport: Viewport, from: Padding, to: Padding): Viewport {
  const across = (to.left - to.right - (from.left - from.right)) / 2;
  const down = (to.top - to.bottom - (from.top - from.bottom)) / 2;
  return shiftedViewport(viewport, across, down);
}

/** The same picture, so many pixels further to the right and down on the screen. */
function shiftedViewport(viewport: Viewport, across: number, down: number): Viewport {
  const world = TILE_PIXELS * 2 ** viewport.zoom;
  const turn = (viewport.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [x, y] = toMercator(viewport.center);
  const center = toLngLat(
    x - (across * cos - down * sin) / world,
    y - (across * sin + down * cos) / world,
  );
  return { ...viewport, center };
}

/** Shares of the world's width from its north-west corner. */
function toMercator([lng, lat]: Viewport["center"]): readonly [x: number, y: number] {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return [(lng + 180) / 360, (1 - north / Math.PI) / 2];
}

function toLngLat(x: number, y: number): Viewport["center"] {
  const within = Math.min(Math.max(y, 0), 1);
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * within))) * 180) / Math.PI;
  return [Math.min(Math.max(x * 360 - 180, -180), 180), lat];
}
