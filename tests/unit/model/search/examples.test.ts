import { expect, it } from "vitest";
import { examplesOf } from "../../../../src/model/search/examples.ts";
import { createSearch } from "../../../../src/model/search/search.ts";
import { aDataset } from "../../../fixtures/dataset.ts";
import { shippedDataset, shippedPinyin } from "../../../fixtures/shipped.ts";

it("offers a place and a sum that the search really finds first", () => {
  const dataset = shippedDataset();
  const { initials, place, figure } = examplesOf(dataset, shippedPinyin());
  const search = createSearch(dataset, shippedPinyin());
  const first = search(initials ?? "")[0]?.hits[0]?.target;
  expect(first).toEqual({ type: "feature", id: place?.properties.id });
  expect(search(`${figure?.value}${figure?.unit}`)[0]?.hits[0]?.target).toMatchObject({ figure });
});

it("offers nothing where there is nothing", () => {
  expect(examplesOf(aDataset(), {})).toEqual({ initials: null, place: null, figure: null });
});
