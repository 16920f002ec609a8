import { expect, test } from "vitest";
import { packOwnData } from "../../../src/export/pack-own-data.ts";
import { unpackOwnData } from "../../../src/panels/own-layers/unpack-own-data.ts";
import { anOwnData } from "../../fixtures/own-data.ts";

test("a layer's data arrives as it was sent, whatever its number of rows", async () => {
  for (const count of [0, 1, 499, 500, 501, 1700]) {
    const rows = Array.from({ length: count }, (_, at) => ({ 名称: `井 ${at}`, 流量: at }));
    const data = anOwnData(rows);
    const { geojson, ...rest } = data;
    const arrived = await unpackOwnData(await packOwnData(data));
    expect(arrived).toMatchObject(rest);
    expect(await arrived?.geojson.text()).toBe(await geojson.text());
  }
});

test("the same data is packed once", async () => {
  const data = anOwnData([{ name: "a" }]);
  expect(packOwnData(data)).toBe(packOwnData(data));
});

test("what is torn or missing is no data", async () => {
  expect(await unpackOwnData(null)).toBeNull();
  expect(await unpackOwnData(new Blob(["not deflated"]))).toBeNull();
});
