import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/model/view.ts";
import { toFace } from "../../../src/tour/face.ts";
import { MOST_HEROES, MOST_WORDS } from "../../../src/tour/figures-face.ts";
import type { Face } from "../../../src/tour/hero.ts";
import type { Step } from "../../../src/tour/step.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { wordsOn } from "../../../src/tour/word-count.ts";
import { anyReport } from "../../fixtures/any-report.ts";
import { aDataset, aFeature, aFigure, aPosition, aStatement } from "../../fixtures/dataset.ts";
import { aReader } from "../../fixtures/reader.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

describe.each(LOCALES)("every face of the shipped tour (%s)", (locale) => {
  const dataset = shippedDataset();
  const faces = toTour(dataset).map((step) => ({
    id: step.id,
    face: toFace(step, aReader(dataset, locale)),
  }));

  test("has at most forty words", () => {
    for (const { id, face } of faces) expect(wordsOn(face), id).toBeLessThanOrEqual(MOST_WORDS);
  });

  test("is laid out as a face is, with nothing empty", () => {
    for (const { id, face } of faces) expect(faultsOf(face), id).toEqual([]);
  });

  test("does not say the hero's number in the title again", () => {
    for (const { id, face } of faces.filter(({ face }) => face.heroes.length === 1)) {
      const numbers: readonly string[] = face.title.match(/[\d.,]+/g) ?? [];
      expect(numbers, id).not.toContain(face.heroes[0]?.number);
    }
  });
});

test("whatever a report says, a face is laid out as one", () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom(...LOCALES), (report, locale) => {
      const dataset = aDataset([aFeature("village/a"), aFeature("village/b")], report);
      for (const step of toTour(dataset)) {
        const face = toFace(step, aReader(dataset, locale));
        expect(faultsOf(face), step.id).toEqual([]);
        const isCrowded = step.kind === "figures" && wordsOn(face) > MOST_WORDS;
        expect(isCrowded && face.heroes.length > 1).toBe(false);
      }
    }),
  );
});

describe("the face of a statement", () => {
  test("reads as it was drawn", () => {
    expect(shippedFace("statement/s29")).toEqual({
      board: { number: "二", title: "三农" },
      title: "徐毛社区建起乡村治理实践中心",
      heroes: [{ before: "", number: "800", after: "万元", measure: "投资" }],
      lines: ["同址建成“悦礼·向阳花”品牌展示综合体"],
      foot: ["报告 · 三农 · 和美乡村", "位置约 ±600 米"],
    });
  });

  test("without a headline says the statement itself", () => {
    const face = faceOf(aStatement("s1", { features: ["village/a"] }));
    expect(face).toMatchObject({ title: "说法 s1", heroes: [], lines: [] });
  });

  test("says how many of the counted things the report names", () => {
    const named = { n: 2, of: 5 };
    expect(faceOf(aStatement("s1", { features: ["village/a"], named })).lines).toEqual([
      "报告点名 2 个，共 5 个",
    ]);
  });

  test("about elsewhere says so, and not how well a city's position is known", () => {
    expect(shippedFace("statement/s70").foot).toEqual(["报告 · 党建 · 干部队伍", "在街道以外"]);
  });

  test("takes a person's title, unless it is blank", () => {
    const dataset = shippedDataset();
    const [step] = toTour(dataset);
    if (!step) throw new Error("no step");
    const titled = (title: string) => toFace({ ...step, title }, aReader(dataset)).title;
    expect(titled(" 欢迎各位 ")).toBe("欢迎各位");
    expect(titled("  ")).toBe("高新街道 2024 年上半年工作报告");
  });
});

describe("the face of a chapter", () => {
  test("tells its number, its paragraphs and the figure that people remember", () => {
    expect(shippedFace("chapter/growth")).toEqual({
      board: { number: "一", title: "共五个板块" },
      title: "发展动能",
      heroes: [{ before: "", number: "119", after: "亿元", measure: "规上工业总产值" }],
      lines: ["开篇 · 三大战役 · 经济运行", "21 条内容，6 条在图上"],
      foot: ["报告 · 发展动能 · 经济运行"],
    });
  });

  test("passes over a measure that says of several things the same", () => {
    const investment = { measure: "投资", unit: "万元", value: 800 };
    const statements = [
      aStatement("s1", { figures: [aFigure(investment)] }),
      aStatement("s2", { figures: [aFigure({ ...investment, value: 500 })] }),
      aStatement("s3", { figures: [aFigure({ measure: "食堂", value: 5 })] }),
    ];
    expect(faceIn(statements, "chapter").heroes.map(({ measure }) => measure)).toEqual(["食堂"]);
  });

  test("does without a hero and a source where the board has no figure", () => {
    expect(faceIn([aStatement("s1")], "chapter")).toMatchObject({ heroes: [], foot: [] });
  });
});

describe("the face of a board's figures", () => {
  test("shows the foremost in the report's order and counts the rest", () => {
    const face = shippedFace("figures/growth");
    expect(face.heroes.map(({ number, after }) => `${number} ${after}`)).toEqual([
      "68 亿元",
      "25 个",
      "119 亿元",
      "+10 %",
    ]);
    expect(face.lines).toEqual(["另有 9 个指标"]);
  });
});

describe("the face of the ledger", () => {
  test("adds up to every statement of the report", () => {
    const face = shippedFace("ledger");
    const sum = face.heroes.reduce((total, { number }) => total + Number(number), 0);
    expect(sum).toBe(shippedDataset().report.statements.length);
    expect(face.lines[0]).toBe("14 + 6 + 50 + 1 + 8 = 79 条，一条不漏");
  });
});

function faultsOf({ board, title, heroes, lines, foot }: Face): readonly string[] {
  const said = [...(board ? [board.number, board.title] : []), title, ...lines, ...foot];
  const named = heroes.flatMap(({ number, measure }) => [number, measure]);
  return [
    ...([...said, ...named].some((text) => text.trim() === "") ? ["says nothing somewhere"] : []),
    ...(heroes.length > MOST_HEROES ? ["more heroes than can be read"] : []),
    ...(lines.length > 2 ? ["more than two lines"] : []),
    ...(foot.length > 2 ? ["a long foot"] : []),
  ];
}

function shippedFace(id: string): Face {
  const dataset = shippedDataset();
  return faceAmong(toTour(dataset), dataset, (step) => step.id === id);
}

function faceOf(statement: ReturnType<typeof aStatement>): Face {
  return faceIn([statement], "statement");
}

function faceIn(statements: ReturnType<typeof aStatement>[], kind: Step["kind"]): Face {
  const feature = aFeature("village/a", { position: aPosition({ radiusMetres: 600 }) });
  const dataset = aDataset([feature], { statements });
  return faceAmong(toTour(dataset), dataset, (step) => step.kind === kind);
}

function faceAmong(
  tour: readonly Step[],
  dataset: ReturnType<typeof aDataset>,
  isWanted: (step: Step) => boolean,
): Face {
  const step = tour.find(isWanted);
  if (!step) throw new Error("no such step");
  return toFace(step, aReader(dataset));
}
