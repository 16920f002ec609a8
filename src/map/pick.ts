import type { FeatureId } from "../model/feature.ts";
import { parseOwnId, parseOwnLayer, toOwnId } from "../model/own/own-ref.ts";
import { isOfUnderlay } from "../style/underlay.ts";

type Box = [[number, number], [number, number]];

interface Picked {
  readonly id?: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly layer: { readonly id: string };
}

/** The little that picking needs of a map, so that a test can give it just that. */
export interface Pickable {
  queryRenderedFeatures(box: Box, options: { layers: string[] }): Picked[];
}

/** From what is pointed at most surely to what merely lies around; the first with a hit answers. */
const TIERS: readonly RegExp[] = [
  /-symbol$/,
  /^label|-name/,
  /^own:.*:point$/,
  /-line$/,
  /^own:.*:line$/,
  /-hatch$/,
  /^own:.*:fill$/,
];

const OWN_SPOT = /^own:.*:point$/;
/** Pointed right at, an own point is meant even with a symbol close by. */
const SPOTS: readonly RegExp[] = [/-symbol$/, OWN_SPOT];
const SPOT_PIXELS = 2;

export function isClickable(layerId: string): boolean {
  if (isOfUnderlay(layerId) || layerId === "label-hovered") return false;
  return TIERS.some((tier) => tier.test(layerId));
}

/** Every feature under a pixel that deserves the click equally, topmost first; those of an own layer as `toOwnId` writes them. */
export function pickFeatures(
  map: Pickable,
  layers: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  tolerancePixels: number,
): readonly FeatureId[] {
  const clickable = layers.filter(isClickable);
  const within = (pixels: number, tiers: readonly RegExp[]) => {
    const box: Box = [
      [x - pixels, y - pixels],
      [x + pixels, y + pixels],
    ];
    return firstIn(map.queryRenderedFeatures(box, { layers: clickable }), tiers);
  };
  const hasOwn = clickable.some((id) => OWN_SPOT.test(id));
  const spots = hasOwn ? within(Math.min(SPOT_PIXELS, tolerancePixels), SPOTS) : [];
  const isOwn = spots.some((id) => parseOwnId(id) !== null);
  return isOwn ? spots : within(tolerancePixels, TIERS);
}

function firstIn(hits: readonly Picked[], tiers: readonly RegExp[]): readonly FeatureId[] {
  for (const tier of tiers) {
    const ids = hits.filter(({ layer }) => tier.test(layer.id)).flatMap(idOf);
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}

function idOf({ id, properties, layer }: Picked): readonly FeatureId[] {
  const own = parseOwnLayer(layer.id);
  if (own !== null) return typeof id === "number" ? [toOwnId({ layer: own, at: id })] : [];
  const name = id ?? properties?.id;
  return typeof name === "string" ? [name] : [];
}
