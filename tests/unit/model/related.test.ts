import { expect, test } from "vitest";
import { companionsOf, guestsOf, hostsOf } from "../../../src/model/related.ts";
import { aDataset, aFeature, aStatement } from "../../fixtures/dataset.ts";

const village = aFeature("village/a");
const canteen = aFeature("facility/canteen", { related: ["village/a"] });
const { features } = aDataset([village, canteen]);

test("a canteen stands at its village, and the village has the canteen", () => {
  expect(hostsOf(features, canteen)).toEqual([village]);
  expect(guestsOf(features, village)).toEqual([canteen]);
});

test("the relation is not turned round", () => {
  expect(hostsOf(features, village)).toEqual([]);
  expect(guestsOf(features, canteen)).toEqual([]);
});

test("a related feature that is missing is passed over", () => {
  expect(hostsOf(features, aFeature("facility/x", { related: ["village/gone"] }))).toEqual([]);
});

test("what else a statement cites leaves out the feature itself and its relations", () => {
  const other = aFeature("village/b");
  const statement = aStatement("s1", {
    features: ["village/a", "facility/canteen", "village/b", "village/gone"],
  });
  const known = aDataset([village, canteen, other]).features;
  expect(companionsOf(known, statement, village)).toEqual([other]);
});
