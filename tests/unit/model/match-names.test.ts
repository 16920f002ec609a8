import { expect, test } from "vitest";
import type { Feature } from "../../../src/model/feature.ts";
import { featuresByWord, likeliestFeature } from "../../../src/model/match-names.ts";
import { createSearch } from "../../../src/model/search/search.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const LONG = [...DATASET.features.values()].find(({ properties }) => properties.name.length >= 5);

test("a word that two features go by means neither", () => {
  const twin = (id: string, name: string): [string, Feature] => {
    const [feature] = DATASET.features.values();
    if (!feature) throw new Error("no feature");
    const properties = { ...feature.properties, id, name, aliases: ["同名"], officialCode: id };
    return [id, { ...feature, properties }];
  };
  const features = new Map([twin("a", "甲"), twin("b", "乙")]);
  const byWord = featuresByWord({ features });
  expect([byWord.get("甲"), byWord.get("b"), byWord.get("同名")]).toEqual(["a", "b", undefined]);
});

test("a slip in a name still leads to its feature; what is like nothing leads nowhere", () => {
  const find = createSearch(DATASET, {});
  const name = LONG?.properties.name ?? "";
  expect(likeliestFeature(find, `${name.slice(0, -1)}某`)).toBe(LONG?.properties.id);
  expect([likeliestFeature(find, "QQQQ"), likeliestFeature(find, "")]).toEqual([null, null]);
});
