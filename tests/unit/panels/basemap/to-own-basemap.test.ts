import { expect, test } from "vitest";
import { fromAddress, isShiftedAddress } from "../../../../src/panels/basemap/to-own-basemap.ts";

test("an address without a credit is credited to its server", () => {
  const basemap = fromAddress("own-1", "https://tiles.example.cn/{z}/{x}/{y}", "", "wgs84");
  expect(basemap?.credits).toEqual([
    { text: "tiles.example.cn", textEn: "tiles.example.cn", url: null },
  ]);
});

test("maps known to lie in another datum are known by their server, and stay out of exports", () => {
  const address = "https://webrd0{1-4}.is.autonavi.com/tile?x={x}&y={y}&z={z}";
  expect(isShiftedAddress(address)).toBe(true);
  expect(fromAddress("own-1", address, "", "gcj02")).toMatchObject({
    datum: "gcj02",
    mayExport: false,
  });
});

test("what is no address makes no basemap", () => {
  expect(fromAddress("own-1", "the town map", "", "wgs84")).toBeNull();
});
