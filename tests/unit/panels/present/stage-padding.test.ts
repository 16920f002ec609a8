import { describe, expect, it } from "vitest";
import { stagePadding } from "../../../../src/panels/present/stage-padding.ts";

const LAND = { width: 1920, height: 1080, isWide: false };
const HAND = { width: 390, height: 844, isWide: false };

describe("the part of the map that a step may use", () => {
  it("lies right of the face, with room for names at its edge", () => {
    const { left, right } = stagePadding(LAND);
    expect(left).toBeGreaterThan(1920 / 3);
    expect(1920 - left - right).toBeGreaterThan(1920 / 2);
  });

  it("is smaller beside a face full of figures", () => {
    expect(stagePadding({ ...LAND, isWide: true }).left).toBeGreaterThan(stagePadding(LAND).left);
  });

  it("is the top of a screen held upright, where details come from below", () => {
    const { bottom, left, right } = stagePadding(HAND);
    expect(bottom).toBeGreaterThan(844 / 2);
    expect(left + right).toBeLessThan(390 / 4);
  });

  it("is never less than a quarter of the screen, on any screen", () => {
    for (const width of [320, 390, 720, 1024, 1440, 1920, 3840]) {
      for (const height of [320, 720, 768, 844, 1080, 2160]) {
        for (const isWide of [true, false]) {
          const { top, right, bottom, left } = stagePadding({ ...LAND, width, height, isWide });
          expect(width - left - right).toBeGreaterThan(width / 4);
          expect(height - top - bottom).toBeGreaterThan(height / 5);
        }
      }
    }
  });
});
