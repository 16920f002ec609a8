import { describe, expect, test } from "vitest";
import { polygon } from "../../fixtures/geojson.ts";
import { held, read, refusalsOf } from "../../fixtures/read-one.ts";

describe("TopoJSON", () => {
  test("gives a layer for each of its objects", async () => {
    const topology = {
      type: "Topology",
      transform: { scale: [0.5, 0.5], translate: [100, 30] },
      objects: {
        村: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", arcs: [[0]], properties: { n: 1 } }],
        },
        路: { type: "LineString", arcs: [0] },
      },
      arcs: [
        [
          [0, 0],
          [2, 0],
          [0, 2],
          [-2, -2],
        ],
      ],
    };
    const reading = await read([held("a.json", JSON.stringify(topology))]);
    const layers = reading.ok ? reading.layers : [];
    expect(layers.map(({ name, format }) => [name, format])).toEqual([
      ["村", "topojson"],
      ["路", "topojson"],
    ]);
    expect(layers[0]?.data.features[0]).toEqual({
      geometry: polygon([
        [100, 30],
        [101, 30],
        [101, 31],
        [100, 30],
      ]),
      properties: { n: 1 },
    });
  });

  test("that is broken is refused", async () => {
    const broken = {
      type: "Topology",
      objects: { a: { type: "LineString", arcs: [9] } },
      arcs: [],
    };
    const [said] = await refusalsOf([held("a.json", JSON.stringify(broken))]);
    expect(said).toContain("文件不完整或已损坏");
  });
});
