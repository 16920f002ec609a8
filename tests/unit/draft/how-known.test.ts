import { expect, test } from "vitest";
import { HOW_KNOWN, toPosition, USUAL_METRES } from "../../../src/draft/how-known.ts";
import { positionWords } from "../../../src/i18n/correct.ts";
import { isLocated } from "../../../src/model/precision.ts";

const GROUNDS = { radiusMetres: 25, by: "李", on: "2024-07-01", reason: "门口实测" };

test.each(HOW_KNOWN)("a position known by %s says so in both languages, and who says it", (how) => {
  const position = toPosition({ ...GROUNDS, how }, positionWords);
  expect(position.radiusMetres).toBe(25);
  expect(position.checked).toEqual({ by: "李", on: "2024-07-01", reason: "门口实测" });
  expect(position.method).not.toBe(position.methodEn);
});

test("only what is merely known to somebody is still drawn hollow", () => {
  const located = HOW_KNOWN.filter((how) =>
    isLocated(toPosition({ ...GROUNDS, how }, positionWords).precision),
  );
  expect(located).toEqual(["survey", "address", "map"]);
});

test("the better a way of knowing, the nearer it usually is", () => {
  const metres = HOW_KNOWN.map((how) => USUAL_METRES[how]);
  expect(metres).toEqual(metres.toSorted((a, b) => a - b));
});
