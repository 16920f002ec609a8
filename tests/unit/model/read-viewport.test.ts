import fc from "fast-check";
import { expect, test } from "vitest";
import { readViewport } from "../../../src/model/read-viewport.ts";

const VIEWPORT = { center: [117.8, 36.9], zoom: 13, bearing: 10, pitch: 20 };

test("a whole viewport is read, and nothing beside it", () => {
  expect(readViewport({ ...VIEWPORT, name: "x" })).toEqual(VIEWPORT);
});

test("what no map can show is none", () => {
  for (const change of [
    { center: [117.8, 90] },
    { center: [181, 0] },
    { center: [117.8] },
    { zoom: 25 },
    { zoom: Number.NaN },
    { bearing: 400 },
    { pitch: 86 },
    { pitch: "20" },
  ])
    expect(readViewport({ ...VIEWPORT, ...change })).toBeUndefined();
});

test("anything at all is read without a throw", () => {
  fc.assert(fc.property(fc.anything(), (value) => void readViewport(value)));
});
