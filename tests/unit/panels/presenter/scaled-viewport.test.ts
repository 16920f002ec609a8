import { describe, expect, it } from "vitest";
import { scaledViewport } from "../../../../src/panels/presenter/scaled-viewport.ts";

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
