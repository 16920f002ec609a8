import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseBasemaps } from "../../../src/load/parse-basemaps.ts";
import { wordFault } from "../../../src/load/word-fault.ts";

test("the shipped basemaps are understood, credited and unlike one another", () => {
  const parsed = parseBasemaps(readFileSync("geodata/basemaps.json", "utf8"));
  if (!parsed.ok) throw new Error("not understood");
  const { basemaps } = parsed.value;
  expect(basemaps.map(({ id }) => id)).toContain("osm");
  expect(basemaps.every(({ credits }) => credits.length > 0)).toBe(true);
  expect(basemaps.every(({ inBriefing }) => !inBriefing)).toBe(true);
});

test.each([
  [{ type: "raster", sheets: ["https://a.cn/{z}.png"] }, "basemaps.0.sheets.0"],
  [{ type: "style", url: "style.json" }, "basemaps.0.url"],
  [{ type: "style", url: "https://a.cn/s", id: "embedded" }, "basemaps.0.id"],
  [{ type: "style", url: "https://a.cn/s", id: "own-1" }, "basemaps.0.id"],
  [{ type: "style", url: "https://a.cn/s", credits: [] }, "basemaps.0.credits"],
  [{ type: "style", url: "https://a.cn/s", key: "town" }, "basemaps"],
  [{ type: "raster", sheets: ["https://a.cn/{z}/{x}/{y}?k={key}"] }, "basemaps"],
])("a basemap such as %j is told of at its place", (change, path) => {
  const parsed = parseBasemaps(JSON.stringify({ basemaps: [{ ...known(), ...change }] }));
  expect(parsed.ok ? [] : parsed.faults.map(wordFault).map((fault) => fault.path)).toEqual([path]);
});

test("an origin is one without a path", () => {
  const parsed = parseBasemaps('{"origins": ["https://a.cn/tiles"], "basemaps": []}');
  expect(parsed.ok).toBe(false);
});

test("two of one id are told of", () => {
  const style = { ...known(), type: "style", url: "https://a.cn/s" };
  expect(parseBasemaps(JSON.stringify({ basemaps: [style, style] })).ok).toBe(false);
});

function known() {
  return {
    id: "town",
    name: "镇区图",
    nameEn: "Town map",
    credits: [{ text: "© 甲", textEn: "© A" }],
    mayExport: true,
  };
}
