import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  fixture,
  held,
  inChinese,
  read,
  readOne,
  refusalsOf,
  rowsOf,
} from "../../fixtures/read-one.ts";

/** Written by GDAL: two points in CGCS2000 / 3-degree zone around 117° E, names in GBK, without a .cpg. */
const ARCHIVE = fixture("shapefile-gbk-gk.zip");
const PARTS = Object.entries(unzipSync(ARCHIVE.bytes)).map(([name, bytes]) => held(name, bytes));
const part = (ending: string) => PARTS.filter(({ name }) => name.endsWith(ending));

const ROWS = [
  { 名称: "甲村", 人口: 1234, 日期: "2024-06-30" },
  { 名称: "乙村", 人口: 567, 日期: null },
];

describe("a shapefile", () => {
  test("in an archive is read by its .prj, and its names as GB18030", async () => {
    const layer = await readOne(ARCHIVE);
    expect(layer.name).toBe("villages");
    expect(layer.encoding).toBe("gb18030");
    expect(layer.datum).toEqual({ known: "projected", why: "prj", meridian: 117 });
    expect(rowsOf(layer)).toEqual(ROWS);
    const [west = 0, south = 0, east = 0, north = 0] = layer.data.bbox ?? [];
    expect([west, south, east, north].map((degrees) => degrees.toFixed(6))).toEqual([
      "117.800000",
      "36.870000",
      "117.810000",
      "36.880000",
    ]);
  });

  test("may come as loose parts with endings in any case", async () => {
    const loud = PARTS.map(({ name, bytes }) => held(name.toUpperCase(), bytes));
    const reading = await read(loud);
    expect(reading.ok && reading.layers.map(rowsOf)).toEqual([ROWS]);
  });

  test("goes by its .cpg, and by the person before that", async () => {
    const files = [...PARTS, held("villages.cpg", "UTF-8")];
    const declared = await read(files);
    expect(declared.ok && declared.layers[0]?.encoding).toBe("utf-8");
    const chosen = await read(files, { encoding: "gb18030" });
    expect(chosen.ok && chosen.layers.map(rowsOf)).toEqual([ROWS]);
  });

  test("without a .prj asks for the zone, as metres do", async () => {
    const reading = await read([...part("shp"), ...part("dbf")]);
    expect(reading.ok && reading.layers[0]?.needs).toBe("meridian");
    const chosen = await read([...part("shp"), ...part("dbf")], { meridian: 117 });
    expect(chosen.ok && chosen.layers[0]?.data.bbox?.[0]).toBeCloseTo(117.8, 6);
  });

  test("without rows is shapes alone, and says so; rows without shapes are refused", async () => {
    const bare = await read([...part("shp"), ...part("prj")]);
    const layer = bare.ok ? bare.layers[0] : undefined;
    expect(layer?.faults.map(inChinese)).toEqual(["没有同名的 .dbf 文件，只读到图形，没有属性。"]);
    expect(layer?.data.features).toHaveLength(2);
    expect(await refusalsOf(part("dbf"))).toEqual(["缺少同名的 .shp 文件，图形都在那里面。"]);
  });

  test("cut short gives the shapes that are whole, and says that the rows do not match", async () => {
    const [shapes] = part("shp");
    const cut = held("villages.shp", shapes?.bytes.slice(0, 140) ?? new Uint8Array());
    const reading = await read([cut, ...part("dbf"), ...part("prj")]);
    const layer = reading.ok ? reading.layers[0] : undefined;
    expect(layer?.data.features).toHaveLength(1);
    expect(layer?.faults.map(({ rule }) => rule)).toEqual(["rowCounts"]);
  });

  test("in an archive whose names are GBK keeps its name", async () => {
    const archive = zipSync(
      Object.fromEntries(PARTS.map(({ name, bytes }) => [name.replace("villages", "##"), bytes])),
    );
    const layer = await readOne(held("a.zip", replaceBytes(archive, "##", [0xb4, 0xe5])));
    expect(layer.name).toBe("村");
  });

  test("lies beside letters and pictures that nobody is bothered with", async () => {
    const files = Object.fromEntries(PARTS.map(({ name, bytes }) => [`数据/${name}`, bytes]));
    const litter = {
      "__MACOSX/._a.shp": strToU8("x"),
      "数据/.DS_Store": strToU8("x"),
      "说明.pdf": strToU8("%PDF-1.4\0"),
    };
    const reading = await read([held("a.zip", zipSync({ ...files, ...litter }))]);
    expect(reading.ok && reading.layers.length).toBe(1);
    expect(reading.faults).toEqual([]);
  });
});

function replaceBytes(bytes: Uint8Array<ArrayBuffer>, old: string, next: readonly number[]) {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const replaced = letters.replaceAll(old, String.fromCharCode(...next));
  return Uint8Array.from(replaced, (letter) => letter.charCodeAt(0));
}
