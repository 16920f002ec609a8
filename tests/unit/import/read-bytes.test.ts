import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readBytes } from "../../../src/import/read-bytes.ts";
import { feature, json, point } from "../../fixtures/geojson.ts";
import { held, read, refusalsOf } from "../../fixtures/read-one.ts";

const good = json(feature(point(1, 2)));
const table = held("b.csv", "name,lng,lat\na,1,2");

describe("several files at once", () => {
  test("give a layer each, and one that fails takes no other with it", async () => {
    const reading = await read([good, held("x.bin", "\0\u0001"), table]);
    expect(reading.ok && reading.layers.map(({ file }) => file)).toEqual(["a.geojson", "b.csv"]);
    expect(reading.faults.map(({ file, rule }) => [file, rule])).toEqual([
      ["x.bin", "unknownFormat"],
    ]);
  });

  test("may come in an archive; an archive within is refused, a workbook within is not", async () => {
    const inner = zipSync({ "b.csv": table.bytes });
    const reading = await read([
      held("a.zip", zipSync({ "a.geojson": good.bytes, "c.zip": inner })),
    ]);
    expect(reading.ok && reading.layers.length).toBe(1);
    expect(reading.faults.map(({ rule }) => rule)).toEqual(["nestedZip"]);
    expect(await refusalsOf([held("e.zip", zipSync({ "a.png": new Uint8Array([0, 1]) }))])).toEqual(
      ["压缩包里没有能读的文件。"],
    );
  });

  test("are told by what is in them, whatever they are called", async () => {
    const reading = await read([held("a.txt", good.bytes), held("b.json", table.bytes)]);
    expect(reading.ok && reading.layers.map(({ format }) => format)).toEqual(["geojson"]);
    expect(reading.faults.map(({ rule }) => rule)).toEqual(["unknownFormat"]);
  });

  test("report how far they are, and never backwards", async () => {
    const shares: number[] = [];
    await readBytes([good, table], {}, ({ share }) => {
      if (share !== null) shares.push(share);
    });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares).toEqual([0, 0.5]);
  });

  test("claim to be nowhere in particular while a parser runs", async () => {
    const told: (readonly [string, number | null])[] = [];
    await readBytes([good, table], {}, ({ file, share }) => told.push([file, share]));
    expect(told).toEqual([
      ["a.geojson", null],
      ["a.geojson", 0],
      ["b.csv", null],
      ["b.csv", 0.5],
    ]);
  });

  test("may be anybody's bytes under any name: they are read or refused, never a crash", async () => {
    const heads = [
      "",
      "PK\u0003\u0004",
      "fgb\u0003",
      "PAR1",
      "\0\0'\n",
      "<kml",
      "{",
      "lng,lat\n",
      "\u001e{",
    ];
    const anyBytes = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }))
      .map(([head, rest]) => Uint8Array.from([...new TextEncoder().encode(head), ...rest]));
    const anyName = fc.constantFrom(
      "a.csv",
      "a.json",
      "a.shp",
      "a.dbf",
      "a.zip",
      "a.kmz",
      "a.xlsx",
      "a",
    );
    await fc.assert(
      fc.asyncProperty(anyName, anyBytes, async (name, bytes) => {
        const { ok, faults } = await read([held(name, bytes)]);
        if (!ok) expect(faults).toHaveLength(1);
      }),
    );
  });

  test("may be empty, and are then refused", async () => {
    expect(await refusalsOf([held("a.csv", "")])).toEqual(["文件是空的。"]);
    expect(await refusalsOf([held("a.csv", "name,lng,lat\n")])).toEqual(["文件里没有一条数据。"]);
  });
});
