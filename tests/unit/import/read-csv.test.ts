import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/export/csv.ts";
import { held, inChinese, pointsOf, readOne, rowsOf } from "../../fixtures/read-one.ts";

/** 名称,经度,纬度 / 甲,117.8,36.8 as an older Chinese Windows writes it. */
const GBK = Uint8Array.from([
  ...[0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbe, 0xad, 0xb6, 0xc8, 0x2c, 0xce, 0xb3, 0xb6, 0xc8, 0x0a],
  ...[0xbc, 0xd7, 0x2c],
  ...new TextEncoder().encode("117.8,36.8"),
]);

const csv = (text: string) => held("点位.csv", text);

describe("a table in a text file", () => {
  test("is read by its Chinese headers", async () => {
    const layer = await readOne(csv("名称,经度,纬度\n甲,117.8,36.8"));
    expect(layer.name).toBe("点位");
    expect(pointsOf(layer)).toEqual([[117.8, 36.8]]);
    expect(layer.columnsGuess).toMatchObject({
      headerRow: 1,
      name: "名称",
      positions: { kind: "pair", lng: "经度", lat: "纬度" },
    });
  });

  test("loses its byte order mark", async () => {
    const layer = await readOne(csv("\ufeff名称,lng,lat\n甲,117.8,36.8"));
    expect(layer.columnsGuess?.headers[0]).toBe("名称");
  });

  test("in GB18030 is told from UTF-8, and can be forced", async () => {
    const layer = await readOne(held("a.csv", GBK));
    expect(layer.encoding).toBe("gb18030");
    expect(rowsOf(layer)).toEqual([{ 名称: "甲", 经度: 117.8, 纬度: 36.8 }]);
    const forced = await readOne(held("a.csv", GBK), { encoding: "utf-8", positions: null });
    expect(forced.encoding).toBe("utf-8");
    expect(forced.columnsGuess?.headers[0]).not.toBe("名称");
  });

  test("in UTF-16, as Excel saves “Unicode text”, is read by its mark", async () => {
    const text = "名称\t经度\t纬度\n甲\t117.8\t36.8";
    const bytes = new Uint8Array(
      new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer,
    );
    const layer = await readOne(held("a.txt", bytes));
    expect(layer.encoding).toBe("utf-16");
    expect(pointsOf(layer)).toEqual([[117.8, 36.8]]);
  });

  test.each([
    ["tabs", "name\tlng\tlat\na\t117.8\t36.8"],
    ["semicolons", "name;lng;lat\na;117.8;36.8"],
    ["Excel's own first line", "sep=;\nname;lng;lat\na;117.8;36.8"],
    ["full-width commas", "name，lng，lat\na，117.8，36.8"],
  ])("may be parted by %s", async (_name, text) => {
    expect(pointsOf(await readOne(csv(text)))).toEqual([[117.8, 36.8]]);
  });

  test("reads numbers as people write them, and leaves codes alone", async () => {
    const layer = await readOne(
      csv(
        'lng,lat,产值,人口,编码,电话\n117.8,36.8,"1,234",２３,007,05431234567\n117.9,36.9,5,6,008,05437654321',
      ),
    );
    expect(rowsOf(layer)[0]).toMatchObject({
      产值: 1234,
      人口: 23,
      编码: "007",
      电话: "05431234567",
    });
    expect(layer.data.columns.map(({ type }) => type)).toEqual([
      "number",
      "number",
      "number",
      "number",
      "text",
      "text",
    ]);
  });

  test("says which row is wrong as a spreadsheet counts, and keeps the others", async () => {
    const layer = await readOne(
      csv("名称,经度,纬度\n甲,117.8,36.8\n\n乙,东边,36.9\n丙,,\n丁,117.1,96"),
    );
    expect(rowsOf(layer)).toHaveLength(1);
    expect(layer.leftOutCount).toBe(3);
    expect(layer.faults.map(inChinese)).toEqual([
      "第 4 行，“经度”列：这里应为数字坐标；现在是“东边”。",
      "第 5 行，“经度”列：没有填坐标。",
      "第 6 行：纬度应在 −90 到 90 之间；现在是 96。",
    ]);
  });

  test("says where a row has too many or too few cells", async () => {
    const layer = await readOne(csv("name,lng,lat,n\na,117.8,36.8\nb,117.8,36.8,1,2"));
    expect(layer.faults.map(({ rule, place }) => [rule, place?.number])).toEqual([
      ["tooFewCells", 2],
      ["tooManyCells", 3],
    ]);
    expect(layer.leftOutCount).toBe(0);
  });

  test("without positions comes back as rows that wait for them", async () => {
    const layer = await readOne(csv("村名,人口\n甲,12\n乙,13"));
    expect(layer.needs).toBe("positions");
    expect(layer.rows).toEqual([
      { 村名: "甲", 人口: 12 },
      { 村名: "乙", 人口: 13 },
    ]);
    expect(layer.columnsGuess?.name).toBe("村名");
  });

  test("goes by the columns that a person chose", async () => {
    const file = csv("名称,a,b\n甲,117.8,36.8");
    const layer = await readOne(file, {
      positions: { kind: "pair", lng: "a", lat: "b" },
      nameColumn: "a",
    });
    expect(pointsOf(layer)).toEqual([[117.8, 36.8]]);
    expect(layer.columnsGuess?.name).toBe("a");
  });

  test("turns round what was written latitude first, and says so", async () => {
    const layer = await readOne(csv("名称,经度,纬度\n甲,36.8,117.8"));
    expect(pointsOf(layer)).toEqual([[117.8, 36.8]]);
    expect(layer.isSwapped).toBe(true);
    expect(layer.faults.map(inChinese)).toEqual(["经度和纬度写反了，已经对调。"]);
  });

  test("knows by the neighbourhood a swapped pair that would be valid either way", async () => {
    const file = csv("name,lng,lat\na,36.8,17.8");
    const layer = await readOne(file, { around: [17, 36, 19, 38] });
    expect(pointsOf(layer)).toEqual([[17.8, 36.8]]);
    const kept = await readOne(file, { around: [17, 36, 19, 38], isSwapped: false });
    expect(pointsOf(kept)).toEqual([[36.8, 17.8]]);
  });

  test("asks for the datum, unless a header names it or a person did", async () => {
    const plain = csv("name,lng,lat\na,117.8,36.8");
    expect((await readOne(plain)).datum).toEqual({ known: null, why: "unknown", meridian: null });
    const named = await readOne(csv("名称,经度（GCJ-02）,纬度（GCJ-02）\n甲,117.8,36.8"));
    expect(named.datum).toMatchObject({ known: "gcj02", why: "header" });
    expect(pointsOf(named)).not.toEqual([[117.8, 36.8]]);
    const chosen = await readOne(plain, { datum: "bd09" });
    expect(chosen.datum).toMatchObject({ known: "bd09", why: "chosen" });
  });

  test("in metres needs a zone, and takes it from the eastings where they name it", async () => {
    const bare = csv("村名,X坐标,Y坐标\n甲,4081965.9,571346.5");
    expect((await readOne(bare)).needs).toBe("meridian");
    const chosen = await readOne(bare, { meridian: 117 });
    const zoned = await readOne(csv("村名,X坐标,Y坐标\n甲,4081965.9,39571346.5"));
    expect(zoned.datum).toEqual({ known: "projected", why: "metres", meridian: 117 });
    expect(pointsOf(zoned)).toEqual(pointsOf(chosen));
    expect(chosen.data.bbox?.[0]).toBeCloseTo(117.8, 2);
    expect(chosen.data.bbox?.[1]).toBeCloseTo(36.87, 2);
  });

  test("without headers names its columns by letters", async () => {
    const layer = await readOne(csv("甲,117.8001,36.8001\n乙,117.9001,36.9001"));
    expect(layer.columnsGuess).toMatchObject({ headers: ["A", "B", "C"], headerRow: 0 });
    expect(pointsOf(layer)).toEqual([
      [117.8001, 36.8001],
      [117.9001, 36.9001],
    ]);
  });

  test("may hold a column called __proto__, which stays a column", async () => {
    const layer = await readOne(csv("__proto__,lng,lat\nx,117.8,36.8"));
    expect(rowsOf(layer)).toEqual([{ _proto_: "x", lng: 117.8, lat: 36.8 }]);
  });

  test("round trip: what is written as CSV is read as it was", async () => {
    const anyText = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((text) => `t${text.replace(/[\s\0]/g, "")}`)
      .filter((text) => text !== "t");
    const anyRow = fc.record({
      name: anyText,
      lng: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => Number(n.toFixed(7)) + 0),
      lat: fc.double({ min: -89, max: 89, noNaN: true }).map((n) => Number(n.toFixed(7)) + 0),
      count: fc.integer({ min: -1e7, max: 1e7 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 12 }), async (rows) => {
        const text = toCsv([
          ["名称", "lng", "lat", "count"],
          ...rows.map(({ name, lng, lat, count }) => [name, lng, lat, count]),
        ]);
        const layer = await readOne(csv(text), { isSwapped: false });
        expect(rowsOf(layer)).toEqual(
          rows.map(({ name, lng, lat, count }) => ({ 名称: name, lng, lat, count })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
