import { describe, expect, test } from "vitest";
import { feature, point } from "../../fixtures/geojson.ts";
import { held, inChinese, pointsOf, readOne } from "../../fixtures/read-one.ts";

describe("GeoJSON by lines", () => {
  const line = (x: number) => JSON.stringify(feature(point(x, 2)));

  test("costs a bad line only itself", async () => {
    const layer = await readOne(held("a.ndjson", `${line(1)}\n\n{"bad\n${line(3)}\n`));
    expect(pointsOf(layer)).toEqual([
      [1, 2],
      [3, 2],
    ]);
    expect(layer.faults.map(inChinese)).toEqual(["第 3 行：不是正确的 JSON：第 6 个字符处出错。"]);
  });

  test("is known by its separators or its look, whatever its name", async () => {
    const separated = await readOne(held("a.json", `\u001e${line(1)}\n\u001e${line(3)}\n`));
    expect(separated.format).toBe("geojson-lines");
    expect(pointsOf(separated)).toEqual([
      [1, 2],
      [3, 2],
    ]);
    expect((await readOne(held("a.json", `${line(1)}\n${line(3)}`))).format).toBe("geojson-lines");
  });
});
