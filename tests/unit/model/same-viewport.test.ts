import { describe, expect, it } from "vitest";
import { isSameViewport } from "../../../src/model/same-viewport.ts";

const VIEWPORT = { center: [117.8, 36.9], zoom: 13, bearing: 10, pitch: 20 } as const;

describe("two viewports", () => {
  it("are the same where nobody sees a difference", () => {
    expect(isSameViewport(VIEWPORT, { ...VIEWPORT, zoom: 13.001 })).toBe(true);
    expect(isSameViewport(null, null)).toBe(true);
  });

  it("differ by place, level, turn and tilt, and from none", () => {
    expect(isSameViewport(VIEWPORT, { ...VIEWPORT, center: [117.81, 36.9] })).toBe(false);
    expect(isSameViewport(VIEWPORT, { ...VIEWPORT, zoom: 13.1 })).toBe(false);
    expect(isSameViewport(VIEWPORT, { ...VIEWPORT, bearing: 12 })).toBe(false);
    expect(isSameViewport(VIEWPORT, { ...VIEWPORT, pitch: 30 })).toBe(false);
    expect(isSameViewport(VIEWPORT, null)).toBe(false);
  });

  it("may lie further apart where a sight was scaled and sent", () => {
    const after = { ...VIEWPORT, zoom: 13.015 };
    expect(isSameViewport(VIEWPORT, after)).toBe(false);
    expect(isSameViewport(VIEWPORT, after, 2)).toBe(true);
  });
});
