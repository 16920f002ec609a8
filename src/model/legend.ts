import { type Feature, type FeatureId, type Kind, READING_ORDER } from "./feature.ts";
import { isLocated } from "./precision.ts";
import { type LayerId, layerSetting, type View } from "./view.ts";

/** How the map draws things, beside the symbol of their kind. */
export const MARKS = [
  "located",
  "unlocated",
  "selected",
  "ring",
  "hatch",
  "extent",
  "grid",
  "columns",
  "arcs",
] as const;
export type Mark = (typeof MARKS)[number];

export interface Legend {
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly marks: readonly Mark[];
}

/** Explains what is on screen and nothing else. */
export function toLegend(
  features: readonly Feature[],
  view: Pick<View, "layers">,
  selected: readonly FeatureId[],
): Legend {
  const isShown = (layer: LayerId) => layerSetting(view, layer).visible;
  const chosen = features.filter(({ properties }) => selected.includes(properties.id));
  const places = features.filter(isPlace);
  const present: Readonly<Record<Mark, boolean>> = {
    located: places.some(isSolid),
    unlocated: places.some((feature) => !isSolid(feature)),
    selected: chosen.length > 0,
    ring: (isShown("rings") ? features : chosen).some(hasRing),
    hatch: features.some(isSpread),
    extent: isShown("extent"),
    grid: isShown("grid"),
    columns: isShown("columns"),
    arcs: isShown("arcs"),
  };
  return {
    kinds: READING_ORDER.flatMap((kind) => {
      const count = features.filter(({ properties }) => properties.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
    marks: MARKS.filter((mark) => present[mark]),
  };
}

/** How many of the most numerous kind are located. */
export interface Locatedness {
  readonly kind: Kind;
  readonly located: number;
  readonly total: number;
}

/** What to say about the whole dataset while something on screen is only a sketch; else nothing. */
export function toLocatedness(
  all: readonly Feature[],
  onScreen: readonly Feature[],
): Locatedness | null {
  if (onScreen.every(isSolid)) return null;
  const [most] = READING_ORDER.filter((kind) => kind !== "context")
    .map((kind) => {
      const features = all.filter(({ properties }) => properties.kind === kind);
      return { kind, located: features.filter(isSolid).length, total: features.length };
    })
    .toSorted((a, b) => b.total - a.total);
  return most ?? null;
}

function isSolid({ properties }: Feature): boolean {
  return isLocated(properties.position.precision);
}

/** Surroundings are only named at the edge; their precision is not the map's claim. */
function isPlace({ properties }: Feature): boolean {
  return properties.kind !== "context";
}

function hasRing({ properties }: Feature): boolean {
  return properties.kind !== "context" && properties.position.radiusMetres !== null;
}

function isSpread({ geometry }: Feature): boolean {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}
