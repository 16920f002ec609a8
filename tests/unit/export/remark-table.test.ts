import { expect, test } from "vitest";
import { toRemarkRecords, toRemarkTable } from "../../../src/export/remark-table.ts";
import { aRemark, aRemarkReader } from "../../fixtures/remarks.ts";

test("a row for each remark, numbered, with the name of what it is about", () => {
  const [head, ...rows] = toRemarkTable(
    [aRemark(), aRemark({ id: "r2", about: { type: "statement", id: "s1" }, due: null })],
    aRemarkReader(),
  );
  expect(head?.slice(0, 3)).toEqual(["序号", "地点或事项", "备注"]);
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    [1, "甲村", "路灯要修", "建设办", "2024-09-30", "待办"],
    [2, "建成食堂", "路灯要修", "建设办", null, "待办"],
  ]);
});

test("a step is named by the title on its face", () => {
  const [record] = toRemarkRecords(
    [aRemark({ about: { type: "step", id: "chapter/b1" } })],
    aRemarkReader(),
  );
  expect(record?.subject).toBe("板块");
});

test("what the data has no more is said to be gone, not left out", () => {
  const gone = aRemark({ about: { type: "feature", id: "village/gone" } });
  expect(toRemarkRecords([gone], aRemarkReader())[0]?.subject).toBe("数据里已经没有的对象");
});
