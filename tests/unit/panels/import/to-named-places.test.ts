import { expect, test } from "vitest";
import { featuresByWord } from "../../../../src/model/match-names.ts";
import { toNamedPlaces } from "../../../../src/panels/import/to-named-places.ts";
import { shippedDataset } from "../../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const EXACT = featuresByWord(DATASET);
const ORIGINS = {
  header: "位置取自",
  say: ({ name, position }: { name: string; position: { precision: string } }) =>
    `${name}/${position.precision}`,
};

test("every word leads to its place's own point, and tells how well that is known", () => {
  const { byWord, originHeader } = toNamedPlaces(DATASET, EXACT, new Map(), ORIGINS);
  expect(originHeader).toBe("位置取自");
  for (const [word, id] of EXACT) {
    const feature = DATASET.features.get(id);
    if (feature?.geometry.type !== "Point") continue;
    const { name, position } = feature.properties;
    expect(byWord.get(word)).toEqual({
      at: feature.geometry.coordinates,
      origin: `${name}/${position.precision}`,
      isExact: true,
    });
  }
});

test("a line and an area lend a point that lies on them", () => {
  const { byWord } = toNamedPlaces(DATASET, EXACT, new Map(), ORIGINS);
  const others = [...EXACT].filter(([, id]) => DATASET.features.get(id)?.geometry.type !== "Point");
  expect(others.length).toBeGreaterThan(0);
  for (const [word] of others) expect(byWord.get(word)?.at).toHaveLength(2);
});

test("a name that somebody confirmed goes along, though never over one that is exact", () => {
  const [first = "", second = ""] = [...EXACT.keys()];
  const target = EXACT.get(second) ?? "";
  const { byWord } = toNamedPlaces(
    DATASET,
    EXACT,
    new Map([
      ["某某", target],
      [first, target],
    ]),
    ORIGINS,
  );
  expect(byWord.get("某某")).toEqual({ ...byWord.get(second), isExact: false });
  expect(byWord.get(first)?.isExact).toBe(true);
});
