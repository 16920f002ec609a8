import fc from "fast-check";
import { expect, test } from "vitest";
import { formatEn } from "../../../src/i18n/en/format.ts";
import { formatZh } from "../../../src/i18n/format.ts";
import { type Named, type Segment, toSegments, unnamedIn } from "../../../src/model/segments.ts";
import { aFigure } from "../../fixtures/dataset.ts";

test("a place's name becomes a link where it stands", () => {
  const segments = toSegments("在东庄村建起食堂", [aPlace("v", "东庄村")], [], "zh");
  expect(segments).toEqual([
    { type: "text", text: "在" },
    { type: "place", text: "东庄村", feature: "v" },
    { type: "text", text: "建起食堂" },
  ]);
});

test("a short name or an alias does where the full name is missing", () => {
  const village = { ...aPlace("v", "东庄村"), shortName: "东庄", aliases: ["小东庄"] };
  expect(placesIn("东庄的路修好了", [village])).toEqual(["v:东庄"]);
  expect(placesIn("小东庄的路修好了", [village])).toEqual(["v:小东庄"]);
});

test("the longer name wins where two overlap, whatever their order", () => {
  const village = aPlace("v", "东庄村");
  const canteen = aPlace("c", "东庄村食堂");
  expect(placesIn("东庄村食堂启用", [village, canteen])).toEqual(["c:东庄村食堂"]);
  expect(placesIn("东庄村食堂启用，东庄村出地", [village, canteen])).toEqual([
    "c:东庄村食堂",
    "v:东庄村",
  ]);
});

test("a place is linked once, at its first mention", () => {
  expect(placesIn("东庄村到东庄村", [aPlace("v", "东庄村")])).toEqual(["v:东庄村"]);
});

test("two places of one name take a mention each", () => {
  const canteens = [
    { ...aPlace("a", "食堂（东）"), shortName: "食堂" },
    { ...aPlace("b", "食堂（西）"), shortName: "食堂" },
  ];
  expect(placesIn("食堂和食堂", canteens)).toEqual(["a:食堂", "b:食堂"]);
});

test("English looks for the English name, and not within a longer word", () => {
  const place = { ...aPlace("v", "东庄村"), nameEn: "Dong" };
  const segments = toSegments("Dongzhuang lies beside Dong", [place], [], "en");
  expect(segments.at(-1)).toEqual({ type: "place", text: "Dong", feature: "v" });
  expect(segments).toHaveLength(2);
});

test("an English name is found whatever its capitals", () => {
  const place = { ...aPlace("v", "园"), nameEn: "Grape garden" };
  expect(toSegments("The grape garden", [place], [], "en").at(-1)).toEqual({
    type: "place",
    text: "grape garden",
    feature: "v",
  });
});

test.each([
  ["投资 68 亿元", { value: 68, unit: "亿元" }, "68 亿元"],
  ["投资 3.2 亿元", { value: 3.2, unit: "亿元" }, "3.2 亿元"],
  ["投入 500 余万元", { value: 500, unit: "万元", bound: "at-least" }, "500 余万元"],
  ["受益 4 万余人次", { value: 4, unit: "万人次", bound: "at-least" }, "4 万余人次"],
  ["增长 10%", { value: 10, unit: "%", role: "change" }, "10%"],
  ["增长 +10%", { value: 10, unit: "%", role: "change" }, "+10%"],
  ["在各地排第 1", { value: 1, unit: "", role: "rank" }, "第 1"],
  ["走访 1,800 家", { value: 1800, unit: "家" }, "1,800 家"],
  ["1 至 6 月投资 6 亿元", { value: 6, unit: "亿元" }, "6 亿元"],
  ["共 12 所学校", { value: 12, unit: "个" }, "12"],
] as const)("in “%s” the figure is marked", (text, figure, marked) => {
  const written = formatZh.figure(aFigure(figure));
  expect(figuresIn(toSegments(text, [], [written], "zh"))).toEqual([marked]);
});

test.each([
  ["a total of 6.8 billion yuan", { value: 68, unit: "亿元" }, "6.8 billion yuan"],
  ["investment: 600 million yuan", { value: 6, unit: "亿元" }, "600 million yuan"],
  ["makes 200,000 tonnes a year", { value: 20, unit: "万吨" }, "200,000 tonnes"],
  ["attended over 40,000 times", { value: 4, unit: "万人次" }, "40,000"],
  ["ranked 1st in town", { value: 1, unit: "", role: "rank" }, "1st"],
  ["1800 firms in 18000", { value: 1800, unit: "家" }, "1800"],
] as const)("in “%s” the converted figure is marked", (text, figure, marked) => {
  const written = formatEn.figure(aFigure(figure));
  expect(figuresIn(toSegments(text, [], [written], "en"))).toEqual([marked]);
});

test("digits within a longer number, a decimal or a name are left alone", () => {
  const five = formatZh.figure(aFigure({ value: 5, unit: "" }));
  expect(figuresIn(toSegments("12345 热线，3.5，5.1，1,500", [], [five], "zh"))).toEqual([]);
  expect(figuresIn(toSegments("在5号院", [aPlace("p", "5号院")], [five], "zh"))).toEqual([]);
});

test("two figures of one value take an occurrence each", () => {
  const five = formatZh.figure(aFigure({ value: 5, unit: "家" }));
  expect(figuresIn(toSegments("5 家里的 5 家", [], [five, five], "zh"))).toEqual(["5 家", "5 家"]);
});

test("a place that the sentence does not name is told apart", () => {
  const [village, canteen] = [aPlace("v", "东庄村"), aPlace("c", "食堂")];
  const segments = toSegments("东庄村开了一家", [village, canteen], [], "zh");
  expect(unnamedIn(segments, [village, canteen])).toEqual([canteen]);
});

test("joined again the segments are the text, whatever the names and figures", () => {
  const piece = fc.constantFrom(
    "东",
    "庄",
    "村",
    "5",
    "0",
    ",",
    ".",
    " ",
    "余",
    "万",
    "元",
    "a",
    "(",
    "*",
  );
  const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const anything = fc.oneof(words, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(
      anything,
      fc.array(anything, { maxLength: 4 }),
      fc.array(fc.record({ number: anything, after: anything }), { maxLength: 4 }),
      fc.constantFrom("zh", "en"),
      (text, names, figures, locale) => {
        const features = names.map((name, index) => aPlace(String(index), name));
        const segments = toSegments(text, features, figures, locale);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        expect(segments.every((segment) => segment.text !== "")).toBe(true);
      },
    ),
  );
});

function aPlace(id: string, name: string): Named {
  return { id, name, nameEn: name, shortName: name, aliases: [] };
}

function placesIn(text: string, features: readonly Named[]): readonly string[] {
  return toSegments(text, features, [], "zh").flatMap((segment) =>
    segment.type === "place" ? [`${segment.feature}:${segment.text}`] : [],
  );
}

function figuresIn(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap((segment) => (segment.type === "figure" ? [segment.text] : []));
}
