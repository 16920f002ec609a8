import { describe, expect, test } from "vitest";
import {
  fixture,
  held,
  inChinese,
  pointsOf,
  readOne,
  refusalsOf,
  rowsOf,
} from "../../fixtures/read-one.ts";

const BOOK = fixture("two-sheets.xlsx");

describe("an Excel workbook", () => {
  test("is read from the first sheet that has rows, below its title", async () => {
    const layer = await readOne(BOOK);
    expect(layer.name).toBe("企业");
    expect(layer.columnsGuess).toMatchObject({
      sheet: "企业",
      sheets: ["说明", "企业"],
      headerRow: 2,
      name: "企业名称",
    });
    expect(pointsOf(layer)).toEqual([[117.8, 36.87]]);
  });

  test("has its dates as days and its written numbers as numbers", async () => {
    expect(rowsOf(await readOne(BOOK))[0]).toMatchObject({
      投产: "2024-03-01",
      "产值（万元）": 1234,
    });
  });

  test("names the row of a fault as Excel does, blank rows counted", async () => {
    expect((await readOne(BOOK)).faults.map(inChinese)).toEqual([
      "第 5 行，“经度”列：这里应为数字坐标；现在是“一百一十七”。",
    ]);
  });

  test("is read from the sheet that was chosen", async () => {
    expect(await refusalsOf([BOOK], { sheet: "没有" })).toEqual(["没有名为“没有”的工作表。"]);
    expect((await readOne(BOOK, { sheet: "企业" })).columnsGuess?.sheet).toBe("企业");
  });

  test("of the old kind or with a password is refused with what to do", async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const [said = ""] = await refusalsOf([held("a.xls", old)]);
    expect(said).toContain("另存为 .xlsx");
    expect(await refusalsOf([held("a.xlsx", old)])).toEqual(["文件有密码保护，请先去掉密码。"]);
  });
});
