import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkFiles, readFiles } from "../../../src/node/check/check-files.ts";
import { toOriginal } from "../../../src/node/check/original.ts";

const GEODATA = new URL("../../../geodata/", import.meta.url).pathname;
const ORIGINAL = new URL("../../../../shared/report/2024-h1.txt", import.meta.url);

test("the data we ship passes its own check", () => {
  expect(checkFiles(readFiles(GEODATA), null).faults).toEqual([]);
});

test.skipIf(!existsSync(ORIGINAL))(
  "and agrees with the original text, sentence by sentence",
  () => {
    const original = toOriginal(readFileSync(ORIGINAL, "utf8"));
    expect(checkFiles(readFiles(GEODATA), original).faults).toEqual([]);
  },
);

test("all 45 villages of the official list are there, and nothing in the data is 'checked' yet", () => {
  const { features } = checkFiles(readFiles(GEODATA), null).dataset;
  const all = [...features.values()].map(({ properties }) => properties);
  expect(all.filter(({ kind }) => kind === "village")).toHaveLength(45);
  expect(all.filter(({ position }) => position.checked !== null)).toEqual([]);
});

test("a folder without files says so for each of them", () => {
  const { faults } = checkFiles(readFiles("/nowhere"), null);
  expect(faults.map(({ messageEn }) => messageEn)).toEqual(
    Array.from({ length: 8 }, () => "The folder does not have this file."),
  );
});
