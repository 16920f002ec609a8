import { expect, test } from "vitest";
import { isClickable, type Pickable, pickFeatures } from "../../../src/map/pick.ts";

test("a click near a symbol picks it", () => {
  expect(
    pickFeatures(hits(["village-symbol", "v"]), ["village-symbol"], { x: 10, y: 10 }, 4),
  ).toEqual(["v"]);
});

test("a symbol is meant before the line and the area it lies on", () => {
  const map = hits(["area-hatch", "a"], ["river-line", "r"], ["village-symbol", "v"]);
  expect(pickFeatures(map, [], { x: 0, y: 0 }, 4)).toEqual(["v"]);
});

test("several symbols under one click are all offered, each once", () => {
  const map = hits(["village-symbol", "v"], ["facility-symbol", "f"], ["village-symbol", "v"]);
  expect(pickFeatures(map, [], { x: 0, y: 0 }, 4)).toEqual(["v", "f"]);
});

test("the ground, the grid and the unseen labels are not clicked", () => {
  expect(["background", "grid-1000", "extent", "label-hovered"].some(isClickable)).toBe(false);
});

test("an own point is meant after the report's symbols and before its areas, by its place in the file", () => {
  const own = { id: 7, properties: {}, layer: { id: "own:k-1:point" } };
  const at = (...others: readonly (readonly [string, string])[]) => ({
    queryRenderedFeatures: () => [
      own,
      ...hits(...others).queryRenderedFeatures(BOX, { layers: [] }),
    ],
  });
  expect(pickFeatures(at(["area-hatch", "a"]), [], { x: 0, y: 0 }, 4)).toEqual(["own:k-1/7"]);
  expect(pickFeatures(at(["place-symbol", "v"]), [], { x: 0, y: 0 }, 4)).toEqual(["v"]);
});

test("an own point that is pointed right at is meant, though a finger's width takes in the symbol it stands beside", () => {
  const map: Pickable = {
    queryRenderedFeatures: ([[west], [east]]) => [
      { id: 7, properties: {}, layer: { id: "own:k-1:point" } },
      ...(east - west > 20 ? [{ id: "v", properties: {}, layer: { id: "place-symbol" } }] : []),
    ],
  };
  expect(pickFeatures(map, ["own:k-1:point"], { x: 0, y: 0 }, 14)).toEqual(["own:k-1/7"]);
  expect(pickFeatures(map, ["place-symbol"], { x: 0, y: 0 }, 14)).toEqual(["v"]);
});

test("labels, edges and rings of own layers are not clicked", () => {
  const parts = ["label", "edge", "chosen-ring", "chosen-band"];
  expect(parts.some((part) => isClickable(`own:k-1:${part}`))).toBe(false);
  expect(["point", "line", "fill"].every((part) => isClickable(`own:k-1:${part}`))).toBe(true);
});

const BOX: [[number, number], [number, number]] = [
  [0, 0],
  [1, 1],
];

test("nothing there picks nothing", () => {
  expect(pickFeatures(hits(), [], { x: 0, y: 0 }, 4)).toEqual([]);
});

function hits(...found: readonly (readonly [layer: string, id: string])[]): Pickable {
  return {
    queryRenderedFeatures: () =>
      found.map(([layer, id]) => ({ id, properties: {}, layer: { id: layer } })),
  };
}

test("what a basemap draws is never clicked, whatever its layers are called", () => {
  expect(["basemap/road-line", "basemap/label", "basemap/place-name"].some(isClickable)).toBe(
    false,
  );
});
