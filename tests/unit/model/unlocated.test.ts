import { expect, test } from "vitest";
import { isLocated } from "../../../src/model/precision.ts";
import { nextUnlocated, toLocating } from "../../../src/model/unlocated.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();

test("what is located and what is left are all that the report is about", () => {
  const { total, located, left } = toLocating(DATASET);
  expect(located + left.length).toBe(total);
  expect(left.every(({ properties }) => properties.kind !== "context")).toBe(true);
});

test("walking on from place to place meets each that is left once, and begins anew", () => {
  const { left } = toLocating(DATASET);
  const first = left[0]?.properties.id ?? "";
  const met = [first];
  for (;;) {
    const next = nextUnlocated(DATASET, met.at(-1) ?? "")?.properties.id ?? "";
    if (next === first || met.length > left.length) break;
    met.push(next);
  }
  expect(new Set(met)).toEqual(new Set(left.map(({ properties }) => properties.id)));
  expect(met).toHaveLength(left.length);
});

test("from a place that is located already the walk goes on to the next that is not", () => {
  const located = [...DATASET.features.values()].find(
    ({ properties }) => properties.kind === "village" && isLocated(properties.position.precision),
  );
  const next = nextUnlocated(DATASET, located?.properties.id ?? "");
  expect(next && isLocated(next.properties.position.precision)).toBe(false);
});

test("when only one is left there is no next", () => {
  const [only] = toLocating(DATASET).left;
  const features = new Map(only ? [[only.properties.id, only]] : []);
  expect(nextUnlocated({ features }, only?.properties.id ?? "")).toBeUndefined();
});
