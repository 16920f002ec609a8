import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { originalUrl, readingsOf, servedFiles } from "../../../src/node/geodata-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "geodata-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = "{}"): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it("serves data files and nothing else that lies there", () => {
  for (const path of ["a.geojson", "report.json", "README.md", "readings.json", "deep/b.json"])
    write(path);
  symlinkSync("/etc/passwd", join(folder, "link.json"));
  expect([...servedFiles(folder).keys()]).toEqual(["a.geojson", "report.json"]);
});

it("knows no path that leads out of the folder", () => {
  write("a.geojson");
  for (const path of ["../package.json", "original/../../a.txt", "./a.geojson", "a.geojson/"])
    expect(servedFiles(folder).get(path)).toBeUndefined();
});

it("offers the original text only when somebody put it there", () => {
  expect(originalUrl(folder)).toBeNull();
  write("original/工作 报告.txt", "原文");
  expect(originalUrl(folder)).toBe("geodata/original/%E5%B7%A5%E4%BD%9C%20%E6%8A%A5%E5%91%8A.txt");
  expect(servedFiles(folder).has("original/工作 报告.txt")).toBe(true);
});

it("reads names, aliases, measures and titles, and leaves sentences and broken files alone", () => {
  const properties = { name: "甲村", aliases: ["乙村"], note: "丙" };
  write("villages.geojson", JSON.stringify({ features: [{ properties }] }));
  write(
    "report.json",
    JSON.stringify({ boards: [{ title: "丁" }], statements: [{ text: "戊", figures: [] }] }),
  );
  write("broken.geojson", "{");
  expect(Object.keys(readingsOf(folder)).sort()).toEqual([..."丁乙村甲"].sort());
});

it("corrects a reading that geodata/readings.json names", () => {
  write("villages.geojson", JSON.stringify({ features: [{ properties: { name: "盖家" } }] }));
  write("readings.json", JSON.stringify({ 盖家: "ge jia" }));
  expect(readingsOf(folder)).toMatchObject({ 盖: "ge" });
});
