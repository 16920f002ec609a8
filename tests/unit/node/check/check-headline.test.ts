import { expect, test } from "vitest";
import type { Headline } from "../../../../src/model/report.ts";
import { findHeadlineFaults } from "../../../../src/node/check/check-headline.ts";
import { aStatement } from "../../../fixtures/dataset.ts";

test("a statement may do without a headline", () => {
  expect(findHeadlineFaults(aStatement("s1"), "statements.0.headline")).toEqual([]);
});

test("a headline as long as a screen allows passes, an empty line as well", () => {
  expect(faultsOf({ title: "字".repeat(16), titleEn: "a".repeat(34), lineEn: "" })).toEqual([]);
});

test.each<[keyof Headline, number]>([
  ["title", 17],
  ["titleEn", 35],
  ["line", 27],
  ["lineEn", 61],
])("a %s of %i characters is too long", (field, length) => {
  expect(faultsOf({ [field]: "字".repeat(length) })).toEqual([`statements.0.headline.${field}`]);
});

test("a rare character that takes two code units counts once", () => {
  expect(faultsOf({ title: "𠮷".repeat(16) })).toEqual([]);
});

function faultsOf(parts: Partial<Headline>): readonly string[] {
  const headline = { title: "题", titleEn: "Title", line: "句", lineEn: "Line", ...parts };
  return findHeadlineFaults(aStatement("s1", { headline }), "statements.0.headline").map(
    ({ path }) => path,
  );
}
