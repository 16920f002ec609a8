import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Picture } from "../style/picture.ts";
import { createMap } from "./create-map.ts";

/** A sheet at three times its size is larger than what MapLibre draws by itself. */
const MOST_PIXELS = 8192;
const PATIENCE_MS = 30_000;

/** Draws like any other, yet nobody sees or reaches it. Throws where the browser has no WebGL 2. */
export function createHiddenMap(style: StyleSpecification): MapLibreMap {
  const container = document.createElement("div");
  container.inert = true;
  container.style.cssText = "position:fixed;left:0;top:0;visibility:hidden;pointer-events:none";
  document.body.append(container);
  try {
    return createMap({
      container,
      style,
      interactive: false,
      trackResize: false,
      maxCanvasSize: [MOST_PIXELS, MOST_PIXELS],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
  } catch (error) {
    container.remove();
    throw error;
  }
}

export function resizeHiddenMap(map: MapLibreMap, picture: Picture): void {
  const { width, height, pixelRatio } = picture;
  const { style } = map.getContainer();
  style.width = `${width}px`;
  style.height = `${height}px`;
  if (map.getPixelRatio() === pixelRatio) map.resize();
  else map.setPixelRatio(pixelRatio);
}

export function removeHiddenMap(map: MapLibreMap): void {
  const container = map.getContainer();
  map.remove();
  container.remove();
}

/** Rejects when it takes too long, for instance since the graphics card went away. */
export function whenDrawn(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    const late = () => reject(new Error("The map was not drawn in time"));
    const timer = setTimeout(late, PATIENCE_MS);
    signal.addEventListener("abort", stop, { once: true });
    map.once("idle", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve();
    });
    map.triggerRepaint();
  });
}

const POLL_MS = 8;

/** Waits for the graphics card; to read the picture before would hold up the whole page. */
export async function whenRastered(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const gl = canvas.getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    signal.throwIfAborted();
  }
  gl.deleteSync(fence);
}
