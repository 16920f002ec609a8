import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/model/screen.ts";
import { paddingAround } from "../../../../src/panels/shell/padding.ts";

const WIDE = aBox(0, 0, 1440, 900);
const LEFT = aBox(16, 16, 408, 884);
const DETAILS = aBox(1068, 80, 1424, 600);

describe("the camera's padding on a wide screen", () => {
  it("keeps clear of the card on the left", () => {
    const padding = paddingAround(WIDE, { left: LEFT, right: null, sheet: null });
    expect(padding.left).toBeGreaterThanOrEqual(LEFT.right);
    expect(padding.right).toBeLessThan(50);
  });

  it("keeps clear of the details while they are open", () => {
    const padding = paddingAround(WIDE, { left: LEFT, right: DETAILS, sheet: null });
    expect(padding.right).toBeGreaterThanOrEqual(1440 - DETAILS.left);
  });

  it("takes no notice of a folded or short card", () => {
    const folded = aBox(16, 16, 408, 170);
    const padding = paddingAround(WIDE, { left: folded, right: null, sheet: null });
    expect(padding.left).toBe(padding.right);
  });

  it("measures from the map's own edge, wherever the map stands", () => {
    const app = aBox(100, 50, 1540, 950);
    const left = aBox(116, 66, 508, 934);
    expect(paddingAround(app, { left, right: null, sheet: null })).toEqual(
      paddingAround(WIDE, { left: LEFT, right: null, sheet: null }),
    );
  });
});

describe("the camera's padding on a phone", () => {
  it("keeps clear of the sheet and of the search bar", () => {
    const phone = aBox(0, 0, 390, 844);
    const padding = paddingAround(phone, {
      left: null,
      right: null,
      sheet: aBox(0, 464, 390, 844),
    });
    expect(padding.bottom).toBeGreaterThanOrEqual(380);
    expect(padding.top).toBeGreaterThan(60);
  });
});

describe("the camera's padding on any screen", () => {
  it("leaves a quarter of the map in both directions", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 3840 }),
        fc.integer({ min: 240, max: 2160 }),
        fc.record({ left: aSize(), right: aSize(), sheet: aSize() }),
        (width, height, sizes) => {
          const { top, right, bottom, left } = paddingAround(aBox(0, 0, width, height), {
            left: aBox(0, 0, sizes.left.wide * width, sizes.left.high * height),
            right: aBox(width * (1 - sizes.right.wide), 0, width, sizes.right.high * height),
            sheet: aBox(0, height * (1 - sizes.sheet.high), width, height),
          });
          expect(left + right).toBeLessThanOrEqual(width * 0.76);
          expect(top + bottom).toBeLessThanOrEqual(height * 0.76);
          expect(Math.min(top, right, bottom, left)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

function aBox(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

function aSize() {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({ wide: share, high: share });
}
