import fc from "fast-check";
import { expect, test } from "vitest";
import { toScale } from "../../../src/model/scale.ts";

test("a kilometre fits a hundred pixels at the start view", () => {
  expect(toScale(12.6, 36.88, 112)).toMatchObject({ metres: 1000 });
});

test("the bar is a round length that fits, whatever the zoom", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 22, noNaN: true }), (zoom) => {
      const { metres, pixels } = toScale(zoom, 36.9, 112);
      expect(pixels).toBeLessThanOrEqual(112.001);
      expect(pixels).toBeGreaterThan(44);
      expect(["1", "2", "5"]).toContain(String(metres.toPrecision(1))[0]);
    }),
  );
});
