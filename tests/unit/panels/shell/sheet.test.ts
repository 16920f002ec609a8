import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heightAfterKey,
  nearestHeight,
  nextHeight,
  SHEET_HEIGHTS,
  SHEET_SHARES,
} from "../../../../src/panels/shell/sheet.ts";

describe("a sheet let go by a finger", () => {
  it("settles at the nearest of its three heights", () => {
    expect(nearestHeight(0)).toBe("peek");
    expect(nearestHeight(0.5)).toBe("half");
    expect(nearestHeight(1)).toBe("full");
  });

  it("never settles at one height while another is nearer", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
        const gap = (height: (typeof SHEET_HEIGHTS)[number]) =>
          Math.abs(SHEET_SHARES[height] - share);
        return SHEET_HEIGHTS.every((height) => gap(nearestHeight(share)) <= gap(height));
      }),
    );
  });

  it("comes back to where it started after as many taps as it has heights", () => {
    expect(nextHeight(nextHeight(nextHeight("half")))).toBe("half");
  });
});

describe("a sheet worked with the keyboard", () => {
  it("goes up and down a step and stops at the ends", () => {
    expect(heightAfterKey("peek", "ArrowUp")).toBe("half");
    expect(heightAfterKey("full", "ArrowUp")).toBe("full");
    expect(heightAfterKey("half", "ArrowDown")).toBe("peek");
    expect(heightAfterKey("peek", "ArrowDown")).toBe("peek");
  });

  it("jumps to the ends and steps on with Enter", () => {
    expect(heightAfterKey("half", "Home")).toBe("peek");
    expect(heightAfterKey("half", "End")).toBe("full");
    expect(heightAfterKey("half", "Enter")).toBe("full");
    expect(heightAfterKey("full", " ")).toBe("peek");
  });

  it("leaves every other key alone", () => {
    expect(heightAfterKey("half", "Tab")).toBeUndefined();
    expect(heightAfterKey("half", "a")).toBeUndefined();
  });
});
