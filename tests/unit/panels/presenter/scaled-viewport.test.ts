import { describe, expect, it } from "vitest";
import { isSameSight, scaledViewport } from "../../../../src/panels/presenter/scaled-viewport.ts";

const VIEWPORT = { center: [117.8, 36.9], zoom: 13, bearing: 10, pitch: 20 } as const;

describe("a sight in another size", () => {
  it("of half the size is one level further out, and back again the same", () => {
    expect(scaledViewport(VIEWPORT, 0.5)).toEqual({ ...VIEWPORT, zoom: 12 });
    expect(scaledViewport(scaledViewport(VIEWPORT, 0.37), 1 / 0.37).zoom).toBeCloseTo(13, 9);
  });

  it("stays within what a map can show", () => {
    expect(scaledViewport(VIEWPORT, 1e-9).zoom).toBe(0);
    expect(scaledViewport(VIEWPORT, 1e9).zoom).toBe(24);
  });
});

describe("two sights", () => {
  it("are the same where nobody sees a difference", () => {
    expect(isSameSight(VIEWPORT, { ...VIEWPORT, zoom: 13.001 })).toBe(true);
    expect(isSameSight(null, null)).toBe(true);
  });

  it("differ by place, level, turn and tilt, and from none", () => {
    expect(isSameSight(VIEWPORT, { ...VIEWPORT, center: [117.81, 36.9] })).toBe(false);
    expect(isSameSight(VIEWPORT, { ...VIEWPORT, zoom: 13.1 })).toBe(false);
    expect(isSameSight(VIEWPORT, { ...VIEWPORT, bearing: 12 })).toBe(false);
    expect(isSameSight(VIEWPORT, { ...VIEWPORT, pitch: 30 })).toBe(false);
    expect(isSameSight(VIEWPORT, null)).toBe(false);
  });
});
