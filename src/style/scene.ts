import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type FeatureId, KINDS, type Kind } from "../model/feature.ts";
import type { Filter } from "../model/filter.ts";
import {
  LAYER_OF,
  type LayerId,
  type Locale,
  layerSetting,
  type Theme,
  type View,
} from "../model/view.ts";
import { byKind } from "./expressions.ts";
import { PALETTES, type Palette } from "./palette.ts";

/** The part of the view that the style answers to; a camera move leaves it alone. */
export interface StyleView
  extends Pick<View, "filter" | "layers" | "theme" | "locale" | "selected"> {
  /** Hovered features for whose names the map found no room. */
  readonly unnamed: readonly FeatureId[];
}

/** What each layer function is told. */
export interface Scene {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly filter: Filter;
  readonly selected: readonly FeatureId[];
  readonly unnamed: readonly FeatureId[];
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
    unnamed: view.unnamed,
    scale: view.theme === "projector" ? PROJECTOR_SCALE : 1,
    shows: (layer) => layerSetting(view, layer).visible,
    opacity: (layer) => layerSetting(view, layer).opacity,
  };
}

/** Those of the kinds whose layer is switched on. */
export function kindsShown(scene: Scene, kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter((kind) => scene.shows(LAYER_OF[kind]));
}

/** A plain number while all are alike, which spares the map a shader of its own. */
export function opacityByKind(scene: Scene): number | ExpressionSpecification {
  const table = mapKinds((kind) => scene.opacity(LAYER_OF[kind]));
  const isEven = KINDS.every((kind) => table[kind] === table.context);
  return isEven ? table.context : byKind(table);
}

/** A table with a value for each kind. */
export function mapKinds<T>(give: (kind: Kind) => T): Readonly<Record<Kind, T>> {
  return {
    area: give("area"),
    river: give("river"),
    road: give("road"),
    context: give("context"),
    village: give("village"),
    facility: give("facility"),
    enterprise: give("enterprise"),
    project: give("project"),
  };
}

export function visibility(scene: Scene, layer: LayerId): { visibility: "visible" | "none" } {
  return { visibility: scene.shows(layer) ? "visible" : "none" };
}
