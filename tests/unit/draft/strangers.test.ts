import { expect, test } from "vitest";
import { toPlacings } from "../../../src/draft/correct-file.ts";
import { toStanding } from "../../../src/draft/merge.ts";
import { findStrangers } from "../../../src/draft/strangers.ts";
import { aPositionChange } from "../../fixtures/any-changes.ts";
import { aCollection, aDataset, aFeature } from "../../fixtures/dataset.ts";

const SHIPPED = { type: "Point" as const, coordinates: [117.7, 36.8] };
const CHANGE = aPositionChange();

test("files as they were loaded, or as they were written before, hold no strangers", () => {
  for (const at of [SHIPPED, CHANGE.to?.geometry])
    expect(strangersIn(aFeature("village/a", {}, at))).toEqual({ moved: [], absent: [] });
});

test("a feature that lies elsewhere in the files is one to ask about", () => {
  const elsewhere = aFeature("village/a", {}, { type: "Point", coordinates: [117, 36] });
  expect(strangersIn(elsewhere)).toEqual({ moved: ["village/a"], absent: [] });
});

test("a feature that is in no file is told", () => {
  expect(strangersIn(aFeature("village/z"))).toEqual({ moved: [], absent: ["village/a"] });
});

function strangersIn(feature: ReturnType<typeof aFeature>) {
  const { features } = aDataset([aFeature("village/a", {}, SHIPPED)]);
  const placings = toPlacings({ features }, toStanding([CHANGE]));
  return findStrangers([JSON.stringify(aCollection([feature]))], placings, features, [CHANGE]);
}
