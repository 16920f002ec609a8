import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import { whenRastered } from "../hidden-map.ts";
import { shiftOf } from "../shift.ts";
import type { DeckScene } from "./deck-scene.ts";
import { layersOf } from "./overlay.ts";

/** deck.gl sets itself up in the first, its layers in the next, and their letters after that. */
const FRAMES = 6;

/** Draws deck.gl's layers over an image of a map that stands still. */
export async function paintDeck(
  image: HTMLCanvasElement,
  map: MapLibreMap,
  scene: DeckScene,
  signal: AbortSignal,
): Promise<void> {
  const overlay = new MapLibreOverlay({
    interleaved: false,
    useDevicePixels: map.getPixelRatio(),
    layers: layersOf(scene, shiftOf(map)),
  });
  map.addControl(overlay);
  try {
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const rendered = map.once("render");
      map.triggerRepaint();
      await rendered;
    }
    const drawn = overlay.getCanvas();
    if (!drawn) return;
    await whenRastered(drawn, signal);
    image.getContext("2d")?.drawImage(drawn, 0, 0, image.width, image.height);
  } finally {
    map.removeControl(overlay);
  }
}
