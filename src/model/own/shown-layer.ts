import { bboxOf, overlaps } from "../bbox.ts";
import type { Bbox } from "../geometry.ts";
import type { OwnData, OwnFeature } from "../own-layer.ts";
import { meets } from "./condition.ts";
import type { OwnLayer } from "./own-layer-settings.ts";

/** A layer with what it shows. */
export interface ShownLayer {
  readonly layer: OwnLayer;
  readonly data: OwnData;
}

/** What its filter lets through, within a bbox. */
export function featuresWithin(
  { layer, data }: ShownLayer,
  bbox: Bbox | undefined,
): readonly OwnFeature[] {
  const boxes = boxesOf(data);
  return data.features.filter((feature, at) => {
    const box = boxes[at];
    const isInside = bbox === undefined || (box !== undefined && overlaps(box, bbox));
    return isInside && meets(feature, layer.condition);
  });
}

/** Asked for with every move of the map, of data that never changes. */
const BOXES = new WeakMap<OwnData, readonly Bbox[]>();

function boxesOf(data: OwnData): readonly Bbox[] {
  const known = BOXES.get(data);
  if (known) return known;
  const boxes = data.features.map(({ geometry }) => bboxOf(geometry));
  BOXES.set(data, boxes);
  return boxes;
}

/** What a person would call it: the label's cell, else the first column that names it. */
export function nameOfOwn({ layer, data }: ShownLayer, at: number): string {
  const properties = data.features[at]?.properties ?? {};
  const [first] = data.columns.filter(({ type }) => type === "text");
  const column = layer.labelColumn ?? first?.name ?? null;
  const value = column === null ? null : (properties[column] ?? null);
  return value === null ? "" : String(value);
}
