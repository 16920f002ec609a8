import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Padding } from "../../../src/model/screen.ts";
import { betweenPaddings } from "../../../src/model/shifted-viewport.ts";
import type { Viewport } from "../../../src/model/view.ts";

const NONE: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

describe("a viewport carried from one padding to another", () => {
  it("stays when the free parts have one middle", () => {
    const to = { top: 10, right: 50, bottom: 10, left: 50 };
    expect(betweenPaddings(aViewport(), NONE, to).center[0]).toBeCloseTo(117.8, 9);
  });

  it("looks further west when the left is covered, so that the middle comes to the right", () => {
    const moved = betweenPaddings(aViewport(), NONE, { ...NONE, left: 512 });
    expect(117.8 - moved.center[0]).toBeCloseTo((256 / (512 * 2 ** 13)) * 360, 9);
    expect(moved.center[1]).toBeCloseTo(36.87, 9);
  });

  it("looks further north when the top is covered", () => {
    const moved = betweenPaddings(aViewport(), NONE, { ...NONE, top: 200 });
    expect(moved.center[1]).toBeGreaterThan(36.87);
    expect(moved.center[0]).toBeCloseTo(117.8, 9);
  });

  it("turns with the map", () => {
    const east = betweenPaddings(aViewport({ bearing: 90 }), NONE, { ...NONE, left: 512 });
    expect(east.center[0]).toBeCloseTo(117.8, 9);
    expect(east.center[1]).toBeGreaterThan(36.87);
  });

  it("comes back to where it was", () => {
    const edge = fc.nat(400);
    const padding = fc.record({ top: edge, right: edge, bottom: edge, left: edge });
    const bearing = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(padding, padding, bearing, (from, to, turn) => {
        const start = aViewport({ bearing: turn });
        const back = betweenPaddings(betweenPaddings(start, from, to), to, from);
        expect(back.center[0]).toBeCloseTo(117.8, 6);
        expect(back.center[1]).toBeCloseTo(36.87, 6);
      }),
    );
  });
});

function aViewport(viewport: Partial<Viewport> = {}): Viewport {
  return { center: [117.8, 36.87], zoom: 13, bearing: 0, pitch: 0, ...viewport };
}
