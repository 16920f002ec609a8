import type { StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { refilter } from "../../../src/map/refilter.ts";

const DOTS = { id: "dots", type: "circle", source: "features" } as const;

test("a style that differs in filters only is given just those", () => {
  const told = toldBetween(
    { ...DOTS, filter: ["==", "id", "a"] },
    { ...DOTS, filter: ["==", "id", "b"] },
  );
  expect(told).toEqual({ isDone: true, filters: [["dots", ["==", "id", "b"]]] });
});

test("a filter that is gone is taken away", () => {
  const told = toldBetween({ ...DOTS, filter: ["==", "id", "a"] }, DOTS);
  expect(told).toEqual({ isDone: true, filters: [["dots", null]] });
});

test("the same style asks for nothing", () => {
  expect(toldBetween(DOTS, { ...DOTS })).toEqual({ isDone: true, filters: [] });
});

test("where a colour differs too, nothing is done", () => {
  const told = toldBetween(
    { ...DOTS, filter: ["==", "id", "a"] },
    { ...DOTS, filter: ["==", "id", "b"], paint: { "circle-color": "#2b6a4c" } },
  );
  expect(told).toEqual({ isDone: false, filters: [] });
});

type Layer = StyleSpecification["layers"][number];

function toldBetween(before: Layer, next: Layer) {
  const filters: unknown[] = [];
  const map = { setFilter: (id: string, filter: unknown) => filters.push([id, filter]) };
  return { isDone: refilter(map, styleOf(before), styleOf(next)), filters };
}

function styleOf(layer: Layer): StyleSpecification {
  return {
    version: 8,
    sources: { features: { type: "geojson", data: "blob:features" } },
    layers: [{ id: "paper", type: "background" }, layer],
  };
}
