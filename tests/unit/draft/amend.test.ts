import { expect, test } from "vitest";
import { amendFeatures } from "../../../src/draft/amend.ts";
import type { PositionChange } from "../../../src/draft/change.ts";
import { toStanding } from "../../../src/draft/merge.ts";
import { aPositionChange } from "../../fixtures/any-changes.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const HOSTED = one(
  [...DATASET.features.values()].find(
    ({ geometry, properties }) =>
      geometry.type === "Point" &&
      properties.position.precision === "village" &&
      DATASET.features.get(properties.related[0] ?? "")?.properties.kind === "village",
  ),
);
const VILLAGE = one(HOSTED.properties.related[0]);

test("without a change the features are the very same", () => {
  expect(amendFeatures(DATASET, toStanding([]))).toBe(DATASET.features);
});

test("a corrected feature lies where it was put and says how that is known; the order stays", () => {
  const change = aPositionChange({ feature: VILLAGE });
  const features = amendFeatures(DATASET, toStanding([change]));
  expect(features.get(VILLAGE)?.geometry).toEqual(change.to?.geometry);
  expect(features.get(VILLAGE)?.properties.position).toEqual(change.to?.position);
  expect([...features.keys()]).toEqual([...DATASET.features.keys()]);
});

test("what is drawn beside a village goes with it, and says of itself what it said before", () => {
  const features = amendFeatures(DATASET, toStanding([aPositionChange({ feature: VILLAGE })]));
  const before = offset(DATASET.features);
  const after = offset(features);
  expect(after[0]).toBeCloseTo(before[0], 5);
  expect(after[1]).toBeCloseTo(before[1], 5);
  expect(features.get(HOSTED.properties.id)?.properties).toEqual(HOSTED.properties);
});

test("a change to a feature that this dataset does not have changes nothing", () => {
  const features = amendFeatures(
    DATASET,
    toStanding([aPositionChange({ feature: "village/none" })]),
  );
  expect([...features.values()]).toEqual([...DATASET.features.values()]);
});

function offset(features: typeof DATASET.features): readonly [number, number] {
  const [x, y] = pointAt(features, HOSTED.properties.id);
  const [lng, lat] = pointAt(features, VILLAGE);
  return [x - lng, y - lat];
}

function pointAt(features: typeof DATASET.features, id: PositionChange["feature"]) {
  const geometry = features.get(id)?.geometry;
  if (geometry?.type !== "Point") throw new Error(`${id} is no point`);
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [lng, lat] as const;
}

function one<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the shipped data has none");
  return value;
}
