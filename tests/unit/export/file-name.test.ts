import fc from "fast-check";
import { expect, test } from "vitest";
import { toFileName } from "../../../src/export/file-name.ts";
import { toDay } from "../../../src/model/to-day.ts";

test("a file is named after the report, what it is, and the day", () => {
  expect(toFileName("2024-h1", "map", "2026-11-24", "png")).toBe("2024-h1-map-2026-11-24.png");
});

test("whatever a report is called, the name fits any file system", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (report) => {
      expect(toFileName(report, "map", "2026-11-24", "png")).toMatch(
        /^[\p{L}\p{N}._-]{1,124}\.png$/u,
      );
    }),
  );
});

test("the day is the one on the wall, also before eight in the morning", () => {
  expect(toDay(new Date(2026, 0, 5, 1, 30))).toBe("2026-01-05");
});
