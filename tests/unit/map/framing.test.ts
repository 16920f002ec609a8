import { expect, test } from "vitest";
import { fromAfar, nearestZoom, toFraming, withHome } from "../../../src/map/framing.ts";
import { aFeature, aPosition } from "../../fixtures/dataset.ts";

const HOME = [117.7, 36.8, 117.9, 37] as const;

test("the better a position is known, the nearer the camera may come", () => {
  expect(nearestZoom(50, 36.9)).toBeGreaterThan(nearestZoom(500, 36.9));
  expect(nearestZoom(500, 36.9)).toBeGreaterThan(nearestZoom(3000, 36.9));
});

test("the ring of a position of 500 m stays within a few hundred pixels", () => {
  expect(nearestZoom(500, 36.9)).toBeCloseTo(14.2, 0);
});

test("a schematic place keeps the whole sub-district in view", () => {
  const schematic = aFeature("village/a", {
    position: aPosition({ precision: "schematic", radiusMetres: null }),
  });
  expect(toFraming([schematic], HOME)?.bbox).toEqual(HOME);
});

test("several features are framed together, as near as the worst known allows", () => {
  const far = { type: "Point" as const, coordinates: [117.9, 36.9] };
  const vague = { position: aPosition({ precision: "inferred", radiusMetres: 3000 }) };
  const framing = toFraming([aFeature("village/a"), aFeature("village/b", vague, far)], HOME);
  expect(framing?.bbox).toEqual([117.8, 36.87, 117.9, 36.9]);
  expect(framing?.maxZoom).toBeCloseTo(nearestZoom(3000, 36.885));
});

test("nothing is framed by nothing", () => {
  expect(toFraming([], HOME)).toBeUndefined();
});

test("places that lie outside are shown with the whole sub-district, those inside by themselves", () => {
  const inside = { bbox: [117.8, 36.87, 117.8, 36.87], maxZoom: 14 } as const;
  const outside = { bbox: [120.3, 36, 122.1, 37.5], maxZoom: 10 } as const;
  expect(withHome(inside, HOME)).toBe(inside);
  expect(withHome(outside, HOME).bbox).toEqual([117.7, 36, 122.1, 37.5]);
});

test("a room sees a place from a little farther off than a desk does", () => {
  const framing = { bbox: HOME, maxZoom: 14 };
  expect(fromAfar(framing).maxZoom).toBeLessThan(14);
  expect(fromAfar(framing).bbox).toBe(HOME);
});
