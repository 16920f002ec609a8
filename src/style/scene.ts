import type { FeatureId } from "../model/feature.ts";
import type { Filter } from "../model/filter.ts";
import { type LayerId, type Locale, layerSetting, type Theme, type View } from "../model/view.ts";
import { PALETTES, type Palette } from "./palette.ts";

/** The part of the view that the style answers to; a camera move leaves it alone. */
export type StyleView = Pick<View, "filter" | "layers" | "theme" | "locale" | "selected">;

/** What each layer function is told. */
export interface Scene {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly filter: Filter;
  readonly selected: readonly FeatureId[];
  /** Symbols, letters and lines grow by this for a projector. */
  readonly scale: number;
  readonly shows: (layer: LayerId) => boolean;
  readonly opacity: (layer: LayerId) => number;
}

const PROJECTOR_SCALE = 1.45;

export function toScene(view: StyleView): Scene {
  return {
    theme: view.theme,
    palette: PALETTES[view.theme],
    locale: view.locale,
    filter: view.filter,
    selected: view.selected,
    scale: view.theme === "projector" ? PROJECTOR_SCALE : 1,
    shows: (layer) => layerSetting(view, layer).visible,
    opacity: (layer) => layerSetting(view, layer).opacity,
  };
}

export function visibility(scene: Scene, layer: LayerId): { visibility: "visible" | "none" } {
  return { visibility: scene.shows(layer) ? "visible" : "none" };
}
