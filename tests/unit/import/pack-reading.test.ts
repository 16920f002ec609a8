import { expect, test } from "vitest";
import { packReading } from "../../../src/import/pack-reading.ts";
import { cellOf } from "../../../src/model/own/cells.ts";
import { readFeatures } from "../../../src/model/own/feature-lines.ts";
import { held, read } from "../../fixtures/read-one.ts";

test("what the worker read reaches the page whole, through a message", async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `p${at},117.${at},36.8`);
  const packed = packReading(
    await read([held("a.csv", ["name,lng,lat", ...rows].join("\n")), held("c.bin", "\0")]),
  );
  const reading = structuredClone(packed);
  if (!reading.ok) throw new Error("refused");
  const [layer] = reading.layers;
  expect(reading.faults).toHaveLength(1);
  expect(layer?.data).toMatchObject({ count: 1_200, isAllPoints: true });
  expect(layer?.data.columns.map((column) => cellOf(column, 7))).toEqual(["p7", 117.7, 36.8]);
  expect([...(layer?.data.boxes.subarray(28, 32) ?? [])]).toEqual([117.7, 36.8, 117.7, 36.8]);
  let count = 0;
  for await (const features of readFeatures(
    packed.ok ? (packed.layers[0]?.data.geojson ?? new Blob()) : new Blob(),
  ))
    count += features.length;
  expect(count).toBe(1_200);
});

test("a table that waits for positions leaves its rows in the worker", async () => {
  const packed = packReading(await read([held("b.csv", "村名,人口\n甲,12")]));
  expect(packed.ok && packed.layers.map((layer) => ["rows" in layer, layer.needs])).toEqual([
    [false, "positions"],
  ]);
});

test("a refusal stays as it was", async () => {
  const reading = await read([held("c.bin", "\0")]);
  expect(packReading(reading)).toBe(reading);
});
