import { expect, test } from "vitest";
import { toTableText } from "../../../src/import/to-table-text.ts";
import { parseTable } from "../../../src/panels/draft/bulk/parse-table.ts";

const GUESS = { positions: null, name: null, sheet: null, sheets: [] };

test("a table becomes the text that copying it from a spreadsheet gives, headers first", () => {
  const columnsGuess = { ...GUESS, headers: ["村名", "经度", "纬度"], headerRow: 1 };
  const rows = [
    { 村名: "甲村", 经度: 117.8, 纬度: 36.87 },
    { 村名: "乙村", 经度: null, 纬度: 36.9 },
  ];
  expect(toTableText({ columnsGuess, rows })).toBe(
    "村名\t经度\t纬度\n甲村\t117.8\t36.87\n乙村\t\t36.9",
  );
});

test("letters that a table without headers was given are no row of it", () => {
  const columnsGuess = { ...GUESS, headers: ["A", "B"], headerRow: 0 };
  expect(toTableText({ columnsGuess, rows: [{ A: "甲村", B: 117.8 }] })).toBe("甲村\t117.8");
});

test("what is read back are the cells, whatever is in them", () => {
  const columnsGuess = { ...GUESS, headers: ["名称", "说明"], headerRow: 1 };
  const rows = [{ 名称: "甲\t村", 说明: '第一行\n第"二"行' }];
  const cells = [
    ["名称", "说明"],
    ["甲\t村", '第一行\n第"二"行'],
  ];
  expect(parseTable(toTableText({ columnsGuess, rows }))).toEqual(cells);
});
