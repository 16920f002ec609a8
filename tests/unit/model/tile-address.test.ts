import fc from "fast-check";
import { expect, test } from "vitest";
import { addressKind, originsOf, toTileUrls } from "../../../src/model/tile-address.ts";

test("a range of subdomains is spread out, and each is asked", () => {
  expect(toTileUrls("https://t{0-2}.example.cn/{z}/{x}/{y}", null)).toEqual([
    "https://t0.example.cn/{z}/{x}/{y}",
    "https://t1.example.cn/{z}/{x}/{y}",
    "https://t2.example.cn/{z}/{x}/{y}",
  ]);
});

test("{s} is the three letters that it is everywhere", () => {
  expect(originsOf("https://{s}.tile.example.org/{z}/{x}/{y}.png")).toEqual([
    "https://a.tile.example.org",
    "https://b.tile.example.org",
    "https://c.tile.example.org",
  ]);
});

test("WMTS's words are the map's own, however they are written", () => {
  const [url] = toTileUrls("https://a.cn/wmts?M={TileMatrix}&R={TILEROW}&C={tilecol}", null);
  expect(url).toBe("https://a.cn/wmts?M={z}&R={y}&C={x}");
});

test("a key is filled in as a part of an address", () => {
  expect(toTileUrls("https://a.cn/{z}/{x}/{y}?tk={key}", "a&b=c")).toEqual([
    "https://a.cn/{z}/{x}/{y}?tk=a%26b%3Dc",
  ]);
});

test.each([
  ["https://a.cn/{z}/{x}/{y}.png", "raster"],
  ["https://a.cn/{z}/{x}/{-y}.png", "raster"],
  ["https://a.cn/styles/positron", "style"],
  ["https://a.cn/town.PMTILES?v=2", "archive"],
  ["https://a.cn/{z}/{x}.png", null],
  ["javascript:alert(1)", null],
  ["a town map", null],
  ["", null],
])("%s is understood as %s", (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test("whatever somebody types is understood or not, and never breaks anything", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const kind = addressKind(text);
      expect(kind === null).toBe(originsOf(text).length === 0 || kind === null);
      for (const origin of originsOf(text)) expect(new URL(origin).origin).toBe(origin);
    }),
  );
});
