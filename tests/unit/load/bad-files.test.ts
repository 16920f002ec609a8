import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { aFolder } from "../../fixtures/dataset.ts";

const FOLDER = new URL("../../fixtures/bad/", import.meta.url);
const BAD_FILES = readdirSync(FOLDER).filter((name) => !name.endsWith(".faults.json"));

describe("a file named after what is wrong with it gets just the faults beside it", () => {
  test.each(BAD_FILES)("%s", (name) => {
    const place = name.endsWith(".geojson") ? "villages.geojson" : "report.json";
    const { faults } = parseDataset(aFolder({ [place]: read(name) }));
    expect(faults).toEqual(JSON.parse(read(`${name.replace(/\.\w+$/, "")}.faults.json`)));
    expect(faults).not.toEqual([]);
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}
