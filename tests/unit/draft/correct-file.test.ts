import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Placings, toCorrectedFile, toPlacings } from "../../../src/draft/correct-file.ts";
import { toStanding } from "../../../src/draft/merge.ts";
import { FEATURE_FILES } from "../../../src/load/data-files.ts";
import type { Feature } from "../../../src/model/feature.ts";
import { aPositionChange } from "../../fixtures/any-changes.ts";
import { aCollection, aDataset, aFeature } from "../../fixtures/dataset.ts";

const THERE = { type: "Point" as const, coordinates: [117.8, 36.9] };
const TO = aPositionChange().to;

test.each(FEATURE_FILES)(
  "%s stays as it is to the byte when its own places are written",
  (file) => {
    const text = readFileSync(`geodata/${file}`, "utf8");
    const placings = placingsIn(JSON.parse(text).features);
    expect(toCorrectedFile(text, placings)).toEqual({ text, ids: [] });
  },
);

test.each(FEATURE_FILES)(
  "of %s only the line of the moved feature changes, and back again",
  (file) => {
    const text = readFileSync(`geodata/${file}`, "utf8");
    const features: readonly Feature[] = JSON.parse(text).features;
    const [first] = features;
    if (!first || !TO) throw new Error("nothing to move");
    const { id } = first.properties;
    const moved = toCorrectedFile(text, new Map([[id, TO]]));
    expect(moved.ids).toEqual([id]);
    const [before, after] = [text.split("\n"), moved.text.split("\n")];
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
    expect(JSON.parse(moved.text).features[0]).toEqual({
      ...first,
      geometry: TO.geometry,
      properties: { ...first.properties, position: TO.position },
    });
    expect(toCorrectedFile(moved.text, placingsIn([first])).text).toBe(text);
  },
);

test("a file that is indented or without blanks keeps its ways elsewhere", () => {
  if (!TO) throw new Error("nothing to move");
  const placings = new Map([["village/a", TO]]);
  const features = [aFeature("village/a"), aFeature("village/b")];
  for (const space of [undefined, 2]) {
    const text = JSON.stringify(aCollection(features), null, space);
    const moved = toCorrectedFile(text, placings).text;
    expect(JSON.parse(moved).features[0].geometry).toEqual(TO.geometry);
    expect(moved.slice(moved.indexOf('"village/b"'))).toBe(text.slice(text.indexOf('"village/b"')));
    expect(moved.includes('": ')).toBe(space !== undefined);
  }
});

test("a canteen that follows its village is written along with it", () => {
  const dataset = aDataset([
    aFeature("village/a", {}, { type: "Point", coordinates: [117.7, 36.8] }),
    aFeature(
      "facility/a",
      { related: ["village/a"] },
      { type: "Point", coordinates: [117.7, 36.8] },
    ),
    aFeature("village/b"),
  ]);
  const placings = toPlacings(dataset, toStanding([aPositionChange()]));
  expect([...placings.keys()]).toEqual(["village/a", "facility/a"]);
  expect(placings.get("facility/a")?.geometry).toEqual(THERE);
});

test("what was written once is not written again", () => {
  const standing = toStanding([aPositionChange()]);
  const at = { type: "Point" as const, coordinates: [117.7, 36.8] };
  const features = [
    aFeature("village/a", {}, at),
    aFeature("facility/a", { related: ["village/a"] }, at),
  ];
  const text = JSON.stringify(aCollection(features));
  const once = toCorrectedFile(text, toPlacings(aDataset(features), standing));
  expect(once.ids).toHaveLength(2);
  const again: readonly Feature[] = JSON.parse(once.text).features;
  expect(toCorrectedFile(once.text, toPlacings(aDataset(again), standing))).toEqual({
    text: once.text,
    ids: [],
  });
});

function placingsIn(features: readonly Feature[]): Placings {
  return new Map(
    features.map(({ geometry, properties: { id, position } }) => [id, { geometry, position }]),
  );
}
