import type { Layer } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { FeatureId } from "../../model/feature.ts";
import type { Shift } from "../shift.ts";
import { arcLayer } from "./arcs.ts";
import { columnLayers } from "./columns.ts";
import type { DeckScene } from "./deck-scene.ts";

export interface DeckOverlay {
  /** Draws what the view asks for. */
  readonly draw: (shift: Shift) => void;
  readonly pick: (point: { readonly x: number; readonly y: number }) => readonly FeatureId[];
}

/** deck.gl over the map, in a chunk of its own that travels only when one of its layers is shown. */
export function createDeckOverlay(map: MapLibreMap, scene: DeckScene): DeckOverlay {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  return {
    draw: (shift) => overlay.setProps({ layers: layersOf(scene, shift) }),
    pick: ({ x, y }) => {
      const id: unknown = overlay.pickObject({ x, y, radius: 3 })?.object?.id;
      return typeof id === "string" ? [id] : [];
    },
  };
}

export function layersOf(scene: DeckScene, shift: Shift): Layer[] {
  return [...columnLayers(scene, shift), ...arcLayer(scene, shift)];
}
