import fc from "fast-check";
import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { collection, feature, json, point } from "../../fixtures/geojson.ts";
import { held, pointsOf, readOne, refusalsOf, rowsOf } from "../../fixtures/read-one.ts";

describe("GeoJSON", () => {
  test("is WGS84 as its standard says, until a person knows better", async () => {
    const layer = await readOne(collection(feature(point(117.8, 36.8))));
    expect(layer.datum).toMatchObject({ known: "wgs84", why: "standard" });
    const chosen = await readOne(collection(feature(point(117.8, 36.8))), { datum: "gcj02" });
    expect(chosen.datum.known).toBe("gcj02");
    expect(pointsOf(chosen)).not.toEqual(pointsOf(layer));
  });

  test("may be a lone feature, a bare geometry or a list of features", async () => {
    for (const root of [feature(point(1, 2)), point(1, 2), [feature(point(1, 2))]])
      expect(pointsOf(await readOne(json(root)))).toEqual([[1, 2]]);
  });

  test("keeps nested attributes as their JSON, and ids that repeat", async () => {
    const layer = await readOne(
      collection(
        feature(point(1, 2), { list: [1, { a: null }], at: "2024-06-30" }, { id: 7 }),
        feature(point(3, 4), { list: null }, { id: 7 }),
      ),
    );
    expect(rowsOf(layer)).toEqual([
      { id: 7, list: '[1,{"a":null}]', at: "2024-06-30" },
      { id: 7, list: null },
    ]);
  });

  test("cannot change what a record is by a key called __proto__", async () => {
    const text = `{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"__proto__":{"x":1},"a":1}}`;
    const [row] = rowsOf(await readOne(held("a.json", text)));
    expect(row).toEqual({ _proto_: '{"x":1}', a: 1 });
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  test("reads numbers that stand as text only where people wrote them so", async () => {
    const layer = await readOne(
      collection(
        feature(point(1, 2), { a: "1,234", b: "12" }),
        feature(point(1, 2), { a: "5", b: "13" }),
      ),
    );
    expect(rowsOf(layer)).toEqual([
      { a: 1234, b: "12" },
      { a: 5, b: "13" },
    ]);
  });

  test.each([
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "wgs84"],
    ["urn:ogc:def:crs:EPSG::4490", "cgcs2000"],
  ])("hears the old member that names the system %s", async (name, known) => {
    const crs = { type: "name", properties: { name } };
    const layer = await readOne(json({ ...point(117.8, 36.8), crs }));
    expect(layer.datum).toMatchObject({ known, why: "crs" });
  });

  test("converts the zone that the member names, and refuses what nobody can convert", async () => {
    const withCrs = (code: number) =>
      json({ ...point(571346.5, 4081965.9), crs: { properties: { name: `EPSG:${code}` } } });
    expect((await readOne(withCrs(4548))).data.bbox?.[0]).toBeCloseTo(117.8, 2);
    expect(await refusalsOf([withCrs(2154)])).toEqual([
      "不认识文件写明的坐标系 EPSG:2154，没有读入。请先转成 WGS84。",
    ]);
  });

  test("knows by the neighbourhood the metres of web maps, which no zone has", async () => {
    const file = json(point(...proj4("EPSG:3857").forward([117.8, 36.8])));
    const layer = await readOne(file, { around: [117.5, 36.5, 118, 37] });
    expect(layer.datum).toEqual({ known: "projected", why: "mercator", meridian: null });
    expect(layer.data.bbox?.[0]).toBeCloseTo(117.8, 9);
    expect(layer.data.bbox?.[1]).toBeCloseTo(36.8, 9);
    expect((await readOne(file)).needs).toBe("meridian");
  });

  test("that is broken is refused with the place", async () => {
    expect(await refusalsOf([held("a.geojson", '{"type":\n "Point" "x"}')])).toEqual([
      "不是正确的 JSON：第 2 行第 10 个字符处出错。",
    ]);
    expect(await refusalsOf([json({ rows: [] })])).toEqual([
      '应为 GeoJSON 的要素或图形；现在是 {"rows":[]}。',
    ]);
    expect(await refusalsOf([json({ type: "FeatureCollection", features: [] })])).toEqual([
      "文件里没有一条数据。",
    ]);
  });

  test("round trip: sound features are read as they were", async () => {
    const anyPosition = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }).map((n) => n + 0),
      fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
    );
    const anyValue = fc.oneof(
      fc.string({ unit: "grapheme" }).map((text) => `t${text}`),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
    );
    const anyFeature = fc.record({
      type: fc.constant("Feature"),
      geometry: fc.oneof(
        fc.record({ type: fc.constant("Point"), coordinates: anyPosition }),
        fc.record({
          type: fc.constant("MultiPoint"),
          coordinates: fc.array(anyPosition, { minLength: 1 }),
        }),
      ),
      properties: fc.dictionary(
        fc.string({ minLength: 1 }).map((key) => `k${key}`),
        anyValue,
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyFeature, { minLength: 1, maxLength: 8 }), async (features) => {
        const layer = await readOne(collection(...features), { isSwapped: false });
        const back = layer.data.features.map((one) => ({ type: "Feature", ...one }));
        expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(features)));
      }),
      { numRuns: 60 },
    );
  });

  test("survives any JSON whatever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (root) => {
        const reading = await refusalsOf([held("a.json", JSON.stringify(root))]);
        expect(Array.isArray(reading)).toBe(true);
      }),
    );
  });
});
