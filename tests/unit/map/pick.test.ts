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
