import { expect, test } from "vitest";
import { fitLegend } from "../../../../src/export/sheet/fit-legend.ts";

const more = (count: number) => `${count} more`;

function rows(count: number) {
  return Array.from({ length: count }, (_, at) => ({ text: `${at}`, colour: null }));
}

test("a short legend stands at ease", () => {
  expect(fitLegend(rows(5), 560, more)).toEqual({ entries: rows(5), rowPixels: 27 });
});

test("a longer one moves together before anything is left out", () => {
  const { entries, rowPixels } = fitLegend(rows(25), 560, more);
  expect(entries).toHaveLength(25);
  expect(rowPixels * 25).toBeLessThanOrEqual(560);
});

test("what has no room at all is counted in the last row", () => {
  const { entries, rowPixels } = fitLegend(rows(60), 560, more);
  expect(entries.length * rowPixels).toBeLessThanOrEqual(560);
  expect(entries.at(-1)).toEqual({ isHeading: true, text: `${60 - entries.length + 1} more` });
});

test("an empty legend takes no room", () => {
  expect(fitLegend([], 560, more).entries).toEqual([]);
});
