import { describe, expect, test } from "vitest";
import type { Figure, Report } from "../../../../src/model/report.ts";
import { checkOriginal } from "../../../../src/node/check/check-original.ts";
import { toOriginal } from "../../../../src/node/check/original.ts";
import { aFigure, aReport, aStatement } from "../../../fixtures/dataset.ts";

/** White space gone: 0 "#某街道", 4 the lead, 9 the first statement, 18 the second. */
const RAW = "# 某街道\n\n养老有方。新建食\n堂3家,好评。办 事20余件。\n";

test("white space goes, wherever a line was broken", () => {
  expect(toOriginal(RAW).text).toBe("#某街道养老有方。新建食堂3家,好评。办事20余件。");
});

test("a sentence runs to its full stop, without the heading before it", () => {
  const { text, sentences } = toOriginal(RAW);
  expect(sentences.map(([from, to]) => text.slice(from, to))).toEqual([
    "养老有方。",
    "新建食堂3家,好评。",
    "办事20余件。",
  ]);
});

test("a report that agrees with its original has no faults", () => {
  expect(check({})).toEqual([]);
});

test("another text is refused before anything else is held against it", () => {
  const report = theReport({});
  expect(pathsOf(checkOriginal(report, toOriginal("短文。")))).toEqual(["source.characters"]);
  expect(pathsOf(checkOriginal(report, toOriginal(RAW.replace("方", "法"))))).toEqual([
    "source.sha256",
  ]);
});

test("a run of digits that is not listed is a fault, and so is one that is not whole", () => {
  const numerals: Report["numerals"] = [
    { span: [13, 14], kind: "figure" },
    { span: [21, 22], kind: "figure" },
  ];
  expect(check({ numerals })).toEqual(["numerals", "numerals.1.span"]);
});

test("a sentence without a statement is a fault unless it leads a paragraph", () => {
  const [first] = theReport({}).statements;
  expect(check({ statements: first ? [first] : [] })).toEqual(["statements"]);
});

test("a statement ends with its sentence", () => {
  const [first, second] = theReport({}).statements;
  const crossing = first ? [{ ...first, span: [9, 20] as const }] : [];
  expect(check({ statements: [...crossing, ...(second ? [second] : [])] })).toEqual([
    "statements.0.span",
  ]);
});

describe("a figure says what the characters under its span say:", () => {
  test.each<[string, Partial<Figure>, string[]]>([
    ["its value", { value: 4 }, ["value"]],
    ["its unit", { unit: "个" }, ["unit"]],
    ["its bound", { bound: "at-least" }, ["bound"]],
    ["its sign", { role: "change", value: -3 }, ["value"]],
  ])("%s", (_, change, fields) => {
    const [first, second] = theReport({}).statements;
    const figures = first?.figures.map((figure) => ({ ...figure, ...change })) ?? [];
    const changed = first && second ? [{ ...first, figures }, second] : [];
    expect(check({ statements: changed })).toEqual(
      fields.map((field) => `statements.0.figures.0.${field}`),
    );
  });

  test("a decrease is negative", () => {
    expect(
      checkFigure("投诉降低22%。", { value: -22, unit: "%", role: "change", span: [4, 7] }),
    ).toEqual([]);
  });

  test("第一 is a rank of 1", () => {
    expect(checkFigure("位居第一。", { value: 1, unit: "", role: "rank", span: [2, 4] })).toEqual(
      [],
    );
  });

  test("a decimal point and a unit around 余 are read", () => {
    expect(checkFigure("投资3.2亿元。", { value: 3.2, unit: "亿元", span: [2, 7] })).toEqual([]);
    const people = { value: 4, unit: "万人次", bound: "at-least", span: [2, 7] } as const;
    expect(checkFigure("惠及4万余人次。", people)).toEqual([]);
  });
});

function checkFigure(raw: string, figure: Partial<Figure>): string[] {
  const original = toOriginal(raw);
  const digits = original.text.match(/\d+(\.\d+)?/);
  const from = digits?.index ?? 0;
  const report = aReport({
    source: { author: "某人", characters: original.text.length, sha256: original.sha256 },
    statements: [
      aStatement("s1", { span: [0, original.text.length - 1], figures: [aFigure(figure)] }),
    ],
    numerals: digits ? [{ span: [from, from + digits[0].length], kind: "figure" }] : [],
  });
  return pathsOf(checkOriginal(report, original));
}

function check(report: Partial<Report>): string[] {
  return pathsOf(checkOriginal(theReport(report), toOriginal(RAW)));
}

function theReport(report: Partial<Report>): Report {
  const { text, sha256 } = toOriginal(RAW);
  return aReport({
    source: { author: "某人", characters: text.length, sha256 },
    statements: [
      aStatement("s1", {
        span: [9, 18],
        figures: [aFigure({ value: 3, unit: "家", span: [13, 15] })],
      }),
      aStatement("s2", {
        span: [19, 25],
        figures: [aFigure({ value: 20, unit: "件", bound: "at-least", span: [21, 25] })],
      }),
    ],
    numerals: [
      { span: [13, 14], kind: "figure" },
      { span: [21, 23], kind: "figure" },
    ],
    ...report,
  });
}

function pathsOf(faults: readonly { readonly path: string }[]): string[] {
  return faults.map(({ path }) => path);
}
