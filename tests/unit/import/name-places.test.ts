import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NamedPlace, NamedPlaces } from "../../../src/import/reading.ts";
import { held, inChinese, pointsOf, readOne, rowsOf } from "../../fixtures/read-one.ts";

const FIRST: NamedPlace = { at: [117.81, 36.87], origin: "甲村（示意）", isExact: true };
const SECOND: NamedPlace = { at: [117.83, 36.88], origin: "乙村（实测）", isExact: true };

function places(more: Readonly<Record<string, NamedPlace>> = {}): NamedPlaces {
  const byWord = new Map(
    Object.entries({ 甲村: FIRST, "371681003201": FIRST, 乙村: SECOND, ...more }),
  );
  return { byWord, originHeader: "位置取自" };
}

const csv = (text: string) => held("户数.csv", text);

describe("a table without coordinates", () => {
  test("goes where its names are, and every row says whose position it has", async () => {
    const layer = await readOne(csv("村名,户数\n甲村,120\n乙村,80"), { places: places() });
    expect(pointsOf(layer)).toEqual([[...FIRST.at], [...SECOND.at]]);
    expect(rowsOf(layer)).toEqual([
      { 村名: "甲村", 户数: 120, 位置取自: "甲村（示意）" },
      { 村名: "乙村", 户数: 80, 位置取自: "乙村（实测）" },
    ]);
    expect(layer.columnsGuess?.positions).toEqual({ kind: "named", column: "村名" });
    expect([layer.needs, layer.datum.known, layer.datum.why]).toEqual([null, "wgs84", "places"]);
  });

  test("is read by the column that names most places, whatever its header says", async () => {
    const layer = await readOne(
      csv("负责人姓名,代码,所在\n甲村,371681003201,乙村\n张三,371681003201,丙"),
      { places: places() },
    );
    expect(layer.columnsGuess?.positions).toEqual({ kind: "named", column: "代码" });
    expect(layer.names?.exactCount).toBe(2);
  });

  test("is read by a column of names even where no name is one of the map's", async () => {
    const layer = await readOne(csv("编号,村名\n1,jiacun\n2,jiacun\n3,yicun"), {
      places: places(),
    });
    expect(layer.names).toEqual({
      exactCount: 0,
      others: [
        { name: "jiacun", rows: 2 },
        { name: "yicun", rows: 1 },
      ],
    });
    expect(layer.leftOutCount).toBe(3);
  });

  test("tells which rows name no place, and which name nothing", async () => {
    const layer = await readOne(csv("村名,户数\n甲村,1\n丁村,2\n,3"), { places: places() });
    expect(layer.faults.map(inChinese)).toEqual([
      "第 3 行，“村名”列：图上没有叫“丁村”的地点，没有读入。",
      "第 4 行，“村名”列：没有填地点的名称，没有读入。",
    ]);
  });

  test("goes on listing a name that was confirmed, which now has a place", async () => {
    const confirmed = places({ 甲树: { ...FIRST, isExact: false } });
    const layer = await readOne(csv("村名,户数\n甲树,1\n甲村,2"), { places: confirmed });
    expect(layer.names).toEqual({ exactCount: 1, others: [{ name: "甲树", rows: 1 }] });
    expect([layer.data.features.length, layer.leftOutCount]).toEqual([2, 0]);
  });

  test("keeps a column of its own that is called as the one added", async () => {
    const layer = await readOne(csv("村名,位置取自\n甲村,普查"), { places: places() });
    expect(rowsOf(layer)).toEqual([
      { 村名: "甲村", 位置取自: "普查", "位置取自 2": "甲村（示意）" },
    ]);
  });

  test("is not moved by a datum that was chosen for coordinates before", async () => {
    const layer = await readOne(csv("村名,户数\n甲村,1"), { places: places(), datum: "bd09" });
    expect(pointsOf(layer)).toEqual([[...FIRST.at]]);
  });

  test("waits for a column where nothing in it is like a name", async () => {
    const layer = await readOne(csv("数量,金额\n3,5"), { places: places() });
    expect([layer.needs, layer.columnsGuess?.positions]).toEqual(["positions", null]);
  });
});

test("a table with coordinates goes by them, unless somebody says otherwise", async () => {
  const file = csv("村名,经度,纬度\n甲村,117.9,36.9");
  const layer = await readOne(file, { places: places() });
  expect([pointsOf(layer), layer.names]).toEqual([[[117.9, 36.9]], null]);
  const named = await readOne(file, {
    places: places(),
    positions: { kind: "named", column: "村名" },
  });
  expect(pointsOf(named)).toEqual([[...FIRST.at]]);
});

test("whatever the names are, each row is either on the map or among those left out", async () => {
  const name = fc.oneof(
    fc.constantFrom("甲村", "乙村", " 甲村 "),
    fc.stringMatching(/^[a-z]{1,6}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 30 }), async (names) => {
      const text = ["村名,户数", ...names.map((one, at) => `${one},${at}`)].join("\n");
      const layer = await readOne(csv(text), { places: places() });
      expect(layer.data.features.length + layer.leftOutCount).toBe(names.length);
      const others = layer.names?.others.reduce((sum, { rows }) => sum + rows, 0) ?? 0;
      expect((layer.names?.exactCount ?? 0) + others).toBe(names.length);
    }),
  );
});
