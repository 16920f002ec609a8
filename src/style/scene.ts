import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type FeatureId, KINDS, type Kind } from "../model/feature.ts";
import {
  LAYER_OF,
  type LayerId,
  type Locale,
  layerSetting,
  type Theme,
  type View,
} from "../model/view.ts";
import { byKind, isKind, toFilterExpression } from "./expressions.ts";
import { PALETTES, type Palette } from "./palette.ts";

/** The part of the view that the style answers to; a camera move leaves it alone. */
export interface StyleView
  extends Pick<View, "filter" | "layers" | "theme" | "locale" | "selected"> {
  /** Hovered features for whose names the map found no room. */
  readonly unnamed: readonly FeatureId[];
  /** Places about which something is to be done. */
  readonly remarked?: readonly FeatureId[];
  /** Being put right: its ring goes with the sketch. */
  readonly sketched?: FeatureId | null;
  /** The smallest letters that may be read from afar; null or absent on a screen at arm's length. */
  readonly textPixels?: number | null;
}

/** What each layer function is told. */
export interface Scene {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly locale: Locale;
  /** What the filter lets through; on a stage, what gives bearings as well. */
  readonly passes: ExpressionSpecification;
  /** Few enough to be named all, even on a stage. */
  readonly isFew: boolean;
  readonly selected: readonly FeatureId[];
  readonly unnamed: readonly FeatureId[];
  readonly remarked: readonly FeatureId[];
  readonly sketched: FeatureId | null;
  /** Symbols and lines grow by this for a projector. */
  readonly scale: number;
  /** And letters by this. */
  readonly textScale: number;
  /** Read from afar: only what is spoken of or known to lie there has a name. */
  readonly isStage: boolean;
  /** Names stand in halos this much wider than on paper. */
  readonly haloScale: number;
  /** A basemap lies over the paper. */
  readonly isBusy: boolean;
  readonly shows: (layer: LayerId) => boolean;
  readonly opacity: (layer: LayerId) => number;
}

const PROJECTOR_SCALE = 1.45;
const BUSY_HALO = 1.4;
/** The smallest label at arm's length. */
export const TEXT_PIXELS = 13;

export function toScene(view: StyleView, isBusy = false): Scene {
  return {
    theme: view.theme,
    palette: PALETTES[view.theme],
    locale: view.locale,
    passes: passesOf(view),
    isFew: view.filter.boards.length > 0,
    selected: view.selected,
    unnamed: view.unnamed,
    remarked: view.remarked ?? [],
    sketched: view.sketched ?? null,
    ...scalesOf(view),
    isStage: Boolean(view.textPixels),
    haloScale: isBusy ? BUSY_HALO : 1,
    isBusy,
    shows: (layer) => layerSetting(view, layer).visible,
    opacity: (layer) => layerSetting(view, layer).opacity,
  };
}

function passesOf({ filter, textPixels }: StyleView): ExpressionSpecification {
  const passes = toFilterExpression(filter);
  return textPixels ? ["any", isKind("river", "road", "context"), passes] : passes;
}

function scalesOf({ theme, textPixels }: StyleView): Pick<Scene, "scale" | "textScale"> {
  if (textPixels) return { scale: textPixels / 18, textScale: textPixels / TEXT_PIXELS };
  const scale = theme === "projector" ? PROJECTOR_SCALE : 1;
  return { scale, textScale: scale };
}

/** How large a label is where a symbol has its plain size. */
export function emPixelsOf({ scale, textScale }: Scene): number {
  return (TEXT_PIXELS * textScale) / scale;
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
