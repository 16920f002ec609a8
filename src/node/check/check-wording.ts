import { REPORT_FILE } from "../../load/data-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Figure, Statement } from "../../model/report.ts";
import { createFinding } from "./finding.ts";

const CHINESE_DIGITS = "零一二三四五六七八九十";

/** How far before a figure the word for a decrease is looked for. */
const WORDS_BEFORE = 4;

export function findWordingFaults(statement: Statement, text: string, path: string): DataError[] {
  const [from, to] = statement.span;
  const crosses = text.slice(from, to - 1).includes("。");
  return [
    ...(crosses
      ? [createFinding(REPORT_FILE, `${path}.span`, (words) => words.crossesSentence)]
      : []),
    ...statement.figures.flatMap((figure, at) =>
      findFigureFaults(figure, text, `${path}.figures.${at}`),
    ),
  ];
}

function findFigureFaults(figure: Figure, text: string, path: string): DataError[] {
  const [from, to] = figure.span;
  const wording = text.slice(from, to);
  const { value, unit } = readQuantity(wording);
  const isDecrease = /[降减少]/.test(text.slice(from - WORDS_BEFORE, from));
  const checks: readonly (readonly [field: string, isRight: boolean, say: Say])[] = [
    [
      "value",
      value === Math.abs(figure.value),
      (words) => words.figureValue(figure.value, wording),
    ],
    [
      "value",
      figure.role !== "change" || isDecrease === figure.value < 0,
      (words) => words.figureSign,
    ],
    ["unit", unit === figure.unit, (words) => words.figureUnit(figure.unit, wording)],
    [
      "bound",
      wording.includes("余") === (figure.bound === "at-least"),
      (words) => words.figureBound(wording),
    ],
  ];
  return checks
    .filter(([, isRight]) => !isRight)
    .map(([field, , say]) => createFinding(REPORT_FILE, `${path}.${field}`, say));
}

type Say = Parameters<typeof createFinding>[2];

/** "4万余人次" is 4 and 万人次; an ordinal such as 第一 is 1 without a unit. */
function readQuantity(wording: string): { readonly value: number; readonly unit: string } {
  const [, digits, rest = ""] = wording.match(/^约?(\d+(?:\.\d+)?)(.*)$/s) ?? [];
  if (digits !== undefined) return { value: Number(digits), unit: rest.replace("余", "") };
  const [, ordinal] = wording.match(/^第(.)$/) ?? [];
  return { value: ordinal ? CHINESE_DIGITS.indexOf(ordinal) : Number.NaN, unit: "" };
}
