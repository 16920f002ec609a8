import { expect, test } from "vitest";
import { readingOf } from "../../../src/model/reading.ts";
import { aReport, aStatement } from "../../fixtures/dataset.ts";

const report = aReport({
  statements: [
    aStatement("s1", { features: ["village/a"] }),
    aStatement("s2"),
    aStatement("s3", { features: ["village/a", "village/b"] }),
  ],
});

test("one feature is read along its own statements, in the order of the report", () => {
  expect(readingOf(report, ["village/a"], "s3")).toMatchObject({
    statement: { id: "s3" },
    number: 2,
    of: 2,
    previous: "s1",
    next: null,
  });
});

test("without a feature the whole report is walked", () => {
  expect(readingOf(report, [], "s2")).toMatchObject({
    number: 2,
    of: 3,
    previous: "s1",
    next: "s3",
  });
});

test("several features chosen through a statement walk the whole report too", () => {
  expect(readingOf(report, ["village/a", "village/b"], "s3")).toMatchObject({ number: 3, of: 3 });
});

test("a feature no statement cites has nothing to read", () => {
  expect(readingOf(report, ["village/c"], null)).toBeNull();
  expect(readingOf(report, [], null)).toBeNull();
});

test("a statement that does not speak of the feature is not read about it", () => {
  expect(readingOf(report, ["village/b"], "s1")).toBeNull();
});
