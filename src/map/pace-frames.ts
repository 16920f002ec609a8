import type { Map as MapLibreMap } from "maplibre-gl";
import { afterPaint } from "../store/after-paint.ts";
import { whenDrawn } from "./when-drawn.ts";

/** Spares the pictures that nobody needs, since without a graphics card each takes many times as long as a frame of the page, which stands in line behind it.
 *
 * Until the returned function is called, the map goes through its frames without drawing; the call is true the first time, and another frame follows. From then on the page paints its answer to a click before the map draws, and a map at rest draws again only when its last frame is done: what has changed by then comes in one. */
export function paceFrames(map: MapLibreMap): () => boolean {
  const gl = map.getCanvas().getContext("webgl2");
  if (!gl) return () => false;
  let isBegun = false;
  gl.enable(gl.RASTERIZER_DISCARD);
  return () => {
    if (isBegun) return false;
    isBegun = true;
    gl.disable(gl.RASTERIZER_DISCARD);
    map.once("idle", () => holdBack(map, gl));
    map.triggerRepaint();
    return true;
  };
}

function holdBack(map: MapLibreMap, gl: WebGL2RenderingContext): void {
  const request = map.triggerRepaint.bind(map);
  let holds = 0;
  let isWanted = false;
  const hold = (until: (done: () => void) => void) => {
    holds += 1;
    until(() => {
      holds -= 1;
      if (holds > 0 || !isWanted) return;
      isWanted = false;
      request();
    });
  };
  const holdUntilDrawn = () => hold((done) => whenDrawn(gl, done));
  map.triggerRepaint = () => {
    if (holds > 0) isWanted = true;
    else request();
  };
  map.on("render", () => {
    if (!map.isMoving()) holdUntilDrawn();
  });
  map.getCanvasContainer().addEventListener("pointerup", () => hold(afterPaint), { capture: true });
  holdUntilDrawn();
}
