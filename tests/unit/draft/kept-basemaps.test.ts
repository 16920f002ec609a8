import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_BASEMAPS, toKeptBasemaps } from "../../../src/draft/kept-basemaps.ts";

test("what was kept comes back as it was", () => {
  const kept = {
    own: [{ id: "own-1", name: "图", type: "archive", url: null, credits: [] }],
    keys: { town: "abc" },
    agreed: ["osm"],
  };
  expect(toKeptBasemaps(kept)).toEqual(kept);
});

test("of what another version kept, what is not understood is left out", () => {
  const kept = { own: [{ id: "own-1", type: "globe" }, 7], keys: { town: 3 }, agreed: "osm" };
  expect(toKeptBasemaps(kept)).toEqual(NO_BASEMAPS);
});

test("anything at all is taken for nothing kept rather than breaking", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Array.isArray(toKeptBasemaps(value).own)).toBe(true);
    }),
  );
});
