import { expect, test } from "vitest";
import { createLayerId, isLongUnused } from "../../../../src/panels/own-layers/layer-id.ts";

const NOW = Date.UTC(2026, 10, 24);
const HOUR = 3_600_000;

test("data that another tab has just put there is not taken for left behind", () => {
  const id = createLayerId(NOW - HOUR);
  expect(isLongUnused(id, NOW)).toBe(false);
  expect(isLongUnused(id, NOW + 48 * HOUR)).toBe(true);
});

test("an id that tells no time is left behind", () => {
  expect(isLongUnused("???", NOW)).toBe(true);
});
