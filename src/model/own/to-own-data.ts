import { bboxOf } from "../bbox.ts";
import type { OwnData, OwnFeature, OwnFeatures } from "../own-layer.ts";
import { fillColumn } from "./cells.ts";
import { writeFeatures } from "./feature-lines.ts";

/** Takes as long as it takes to write all of it out; a worker has that time. */
export function toOwnData({ features, columns, bbox }: OwnFeatures): OwnData {
  return {
    count: features.length,
    columns: columns.map((column) => fillColumn(column, features)),
    bbox,
    boxes: boxesOf(features),
    isAllPoints: features.every(({ geometry }) => geometry.type === "Point"),
    geojson: writeFeatures(features),
  };
}

function boxesOf(features: readonly OwnFeature[]): OwnData["boxes"] {
  const boxes = new Float64Array(4 * features.length);
  for (const [at, { geometry }] of features.entries()) {
    const isPoint = geometry.type === "Point";
    if (!isPoint) boxes.set(bboxOf(geometry), 4 * at);
    for (let side = 0; isPoint && side < 4; side += 1)
      boxes[4 * at + side] = geometry.coordinates[side % 2] ?? 0;
  }
  return boxes;
}
