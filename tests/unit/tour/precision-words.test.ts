import { expect, test } from "vitest";
import type { FeatureProperties } from "../../../src/model/feature.ts";
import { precisionWords } from "../../../src/tour/precision-words.ts";
import { aDataset, aFeature, aPosition } from "../../fixtures/dataset.ts";
import { aReader } from "../../fixtures/reader.ts";

const SCHEMATIC = { precision: "schematic", radiusMetres: null } as const;

test("a step without places says nothing of positions", () => {
  expect(said([])).toEqual([]);
});

test("of several known places the least certain speaks", () => {
  expect(said([{ radiusMetres: 500 }, { radiusMetres: 2000 }])).toEqual(["位置约 ±2 公里"]);
});

test("places that are all schematic claim no distance", () => {
  expect(said([SCHEMATIC, SCHEMATIC])).toEqual(["位置为示意"]);
});

test("schematic places among known ones are counted in the same phrase", () => {
  expect(said([SCHEMATIC, { radiusMetres: 1500 }, SCHEMATIC])).toEqual([
    "位置约 ±1.5 公里，另 2 处为示意",
  ]);
});

test("a measured place without a radius needs no words", () => {
  const surveyed = { precision: "surveyed", radiusMetres: null } as const;
  expect(said([surveyed])).toEqual([]);
  expect(said([surveyed, SCHEMATIC])).toEqual(["其中 1 处位置为示意"]);
});

function said(positions: readonly Partial<FeatureProperties["position"]>[]): readonly string[] {
  const features = positions.map((position, index) =>
    aFeature(`village/v${index}`, { position: aPosition(position) }),
  );
  const ids = features.map(({ properties }) => properties.id);
  return precisionWords({ features: ids }, aReader(aDataset(features)));
}
