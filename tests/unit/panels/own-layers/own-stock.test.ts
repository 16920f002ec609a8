import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import type { DataShelf } from "../../../../src/draft/data-shelf.ts";
import { cellOf } from "../../../../src/model/own/cells.ts";
import { readFeatures } from "../../../../src/model/own/feature-lines.ts";
import type { OwnFeatures } from "../../../../src/model/own-layer.ts";
import { createOwnStock } from "../../../../src/panels/own-layers/own-stock.ts";
import { parseOwnData } from "../../../../src/panels/own-layers/parse-own-data.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

/** As the browser's store held a layer before layers were packed. */
const OLDER: OwnFeatures = {
  features: Array.from({ length: 700 }, (_, at) => ({
    geometry:
      at % 2 === 0
        ? { type: "Point", coordinates: [117.8 + at / 1e5, 36.87] }
        : {
            type: "LineString",
            coordinates: [
              [117.8, 36.8],
              [117.9, 36.9],
            ],
          },
    properties: {
      名称: at === 3 ? null : `第 ${at} 号`,
      流量: at === 5 ? null : at / 2,
      在用: at % 3 === 0,
    },
  })),
  columns: [
    { name: "名称", type: "text" },
    { name: "流量", type: "number" },
    { name: "在用", type: "text" },
  ],
  bbox: [117.8, 36.8, 117.9, 36.9],
};

test("a layer kept in the older shape is shown whole, and lies packed on the shelf from then on", async () => {
  const shelf = aShelf({ a: structuredClone(OLDER) });
  const data = await createRoot(async (dispose) => {
    const stock = createOwnStock(shelf, async () => null);
    stock.want(["a"]);
    await expect.poll(() => stock.isBusy()).toBe(false);
    expect(stock.isRefused()).toBe(false);
    dispose();
    return stock.dataOf("a");
  });
  const kept = shelf.held.get("a");
  expect(kept).toBe(data);
  expect(parseOwnData(kept)).toBe(kept);
  if (!data) throw new Error("lost");
  const read = [];
  for await (const features of readFeatures(data.geojson)) read.push(...features);
  expect(read.map(({ geometry, properties }) => ({ geometry, properties }))).toEqual(
    OLDER.features,
  );
  expect(data.columns.map(({ name, type }) => ({ name, type }))).toEqual(OLDER.columns);
  for (const [at, { properties }] of OLDER.features.entries())
    expect(data.columns.map((column) => cellOf(column, at))).toEqual(Object.values(properties));
  expect([data.count, data.bbox, data.isAllPoints]).toEqual([700, OLDER.bbox, false]);
});

test("a layer in today's shape is not written again", async () => {
  const data = anOwnData([{ n: 1 }]);
  const shelf = aShelf({ a: data });
  await createRoot(async (dispose) => {
    const stock = createOwnStock(shelf, async () => null);
    stock.want(["a"]);
    await expect.poll(() => stock.isBusy()).toBe(false);
    expect(stock.dataOf("a")).toBe(data);
    dispose();
  });
  expect(shelf.puts()).toBe(0);
});

function aShelf(contents: Readonly<Record<string, unknown>>) {
  const held = new Map(Object.entries(contents));
  let puts = 0;
  const shelf: DataShelf = {
    read: async (ids) => ids.map((id) => held.get(id)),
    put: async (id, data) => {
      puts += 1;
      held.set(id, data);
    },
    remove: async (ids) => {
      for (const id of ids) held.delete(id);
    },
    ids: async () => [...held.keys()],
  };
  return { ...shelf, held, puts: () => puts };
}
