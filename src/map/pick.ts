import type { FeatureId } from "../model/feature.ts";
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
const TIERS: readonly RegExp[] = [/-symbol$/, /^label|-name/, /-line$/, /-hatch$/];

export function isClickable(layerId: string): boolean {
  if (isOfUnderlay(layerId) || layerId === "label-hovered") return false;
  return TIERS.some((tier) => tier.test(layerId));
}

/** Every feature under a pixel that deserves the click equally, topmost first. */
export function pickFeatures(
  map: Pickable,
  layers: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  tolerancePixels: number,
): readonly FeatureId[] {
  const box: Box = [
    [x - tolerancePixels, y - tolerancePixels],
    [x + tolerancePixels, y + tolerancePixels],
  ];
  const hits = map.queryRenderedFeatures(box, { layers: layers.filter(isClickable) });
  for (const tier of TIERS) {
    const ids = hits.filter(({ layer }) => tier.test(layer.id)).flatMap(idOf);
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}

function idOf({ id, properties }: Picked): readonly FeatureId[] {
  const name = id ?? properties?.id;
  return typeof name === "string" ? [name] : [];
}
