import type { StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { restyle } from "../../../src/map/restyle.ts";

const NEXT: StyleSpecification = {
  version: 8,
  sources: { features: { type: "geojson", data: "blob:features" } },
  layers: [{ id: "paper", type: "background" }],
};

test("a new style leaves what the map has loaded where it is", () => {
  const data = { type: "FeatureCollection" as const, features: [] };
  const loaded = { ...NEXT, sources: { features: { type: "geojson" as const, data } }, layers: [] };
  expect(appliedTo(loaded)).toEqual({ ...NEXT, sources: loaded.sources });
});

test("a source that is new comes from the style, and one that the style has no more is gone", () => {
  const gone = { type: "geojson" as const, data: "blob:gone" };
  expect(appliedTo({ ...NEXT, sources: { gone } })).toEqual(NEXT);
});

test("where nothing is loaded yet, the sources come from the style", () => {
  expect(appliedTo(undefined)).toEqual(NEXT);
});

test("what keeps names off the cards stays on top, and so does a sketch", () => {
  const source = { type: "geojson" as const, data: "blob:over" };
  const over = ["covers", "sketch-line"].map((id) => ({ id, type: "symbol" as const, source: id }));
  const sources = { covers: source, "sketch-line": source };
  const applied = appliedTo({ ...NEXT, sources, layers: over });
  expect(applied?.layers).toEqual([...NEXT.layers, ...over]);
  expect(Object.keys(applied?.sources ?? {})).toEqual(["features", "covers", "sketch-line"]);
});

function appliedTo(loaded: StyleSpecification | undefined): StyleSpecification | undefined {
  let applied: StyleSpecification | undefined;
  restyle(
    {
      setStyle: (style, { transformStyle }) => {
        applied = transformStyle?.(loaded, style);
      },
    },
    NEXT,
  );
  return applied;
}
