import { describe, expect, test } from "vitest";
import { collection, feature, point, polygon } from "../../fixtures/geojson.ts";
import { inChinese, pointsOf, readOne } from "../../fixtures/read-one.ts";

const geometriesOf = async (...geometries: unknown[]) =>
  (await readOne(collection(...geometries.map((one) => feature(one))))).data.features.map(
    ({ geometry }) => geometry,
  );

describe("a geometry, whatever its file made of it,", () => {
  test("keeps a collection of geometries together, without its empty parts", async () => {
    const line = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    const empty = { type: "LineString", coordinates: [] };
    expect(
      await geometriesOf({ type: "GeometryCollection", geometries: [point(1, 2), empty, line] }),
    ).toEqual([{ type: "GeometryCollection", geometries: [point(1, 2), line] }]);
  });

  test("keeps geometries of all kinds in one layer", async () => {
    const mixed = [
      point(1, 2),
      {
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ];
    expect(await geometriesOf(...mixed)).toEqual(mixed);
  });

  test("loses its heights", async () => {
    expect(await geometriesOf(point(1, 2, 300))).toEqual([point(1, 2)]);
  });

  test("has open rings closed, and says where", async () => {
    const layer = await readOne(
      collection(
        feature(
          polygon([
            [0, 0],
            [1, 0],
            [1, 1],
          ]),
        ),
      ),
    );
    expect(pointsOf(layer)).toEqual([
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]);
    expect(layer.faults.map(inChinese)).toEqual(["第 1 个要素：面的边界没有闭合，已经补上。"]);
    expect(layer.leftOutCount).toBe(0);
  });

  test("has rings wound as the standard wants them", async () => {
    const clockwise = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ];
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    expect(await geometriesOf(polygon(clockwise, hole))).toEqual([
      polygon(clockwise.toReversed(), hole.toReversed()),
    ]);
  });

  test("loses empty rings, and a feature only when nothing is left of it", async () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const layer = await readOne(
      collection(feature(polygon(ring, [])), feature(polygon([])), feature(polygon())),
    );
    expect(pointsOf(layer)).toEqual([[ring]]);
    expect(layer.faults.map(({ rule }) => rule)).toEqual(["emptyShape", "emptyShape"]);
  });

  test("draws what crosses the antimeridian the short way", async () => {
    const line = {
      type: "LineString",
      coordinates: [
        [179, 0],
        [-179, 1],
      ],
    };
    expect(await geometriesOf(line, point(190, 0))).toEqual([
      {
        type: "LineString",
        coordinates: [
          [179, 0],
          [181, 1],
        ],
      },
      point(-170, 0),
    ]);
  });

  test("leaves the edge of the whole world where it is", async () => {
    const world = polygon([
      [-180, -85],
      [180, -85],
      [180, 85],
      [-180, 85],
      [-180, -85],
    ]);
    expect(await geometriesOf(world)).toEqual([world]);
  });

  test("leaves out what has no shape or one nobody knows, and says what was there", async () => {
    const layer = await readOne(
      collection(
        feature(null),
        feature({ type: "Circle" }),
        feature({ type: "Point", coordinates: ["1", 2] }),
        5,
        feature(point(1, 2)),
      ),
    );
    expect(layer.data.features).toHaveLength(1);
    expect(layer.faults.map(inChinese)).toEqual([
      "第 1 个要素：没有图形，没有读入。",
      "第 2 个要素：应为点、线或面；现在是 Circle。",
      '第 3 个要素：这里应为数字坐标；现在是“["1",2]”。',
      "第 4 个要素：应为点、线或面；现在是 5。",
    ]);
  });

  test("counts all its faults, and keeps the first of them", async () => {
    const layer = await readOne(
      collection(feature(point(1, 2)), ...Array.from({ length: 1000 }, () => feature(null))),
    );
    expect(layer.leftOutCount).toBe(1000);
    expect(layer.faults.length).toBeLessThan(300);
  });
});
