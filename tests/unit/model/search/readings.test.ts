import { expect, it } from "vitest";
import { createReadings } from "../../../../src/model/search/readings.ts";

const readings = createReadings({
  长: "zhang",
  山: "shan",
  吕: "lü",
  率: "lü",
  长山: "chang shan",
});

it("reads a text as listed, else character by character", () => {
  expect(readings.of("长山").map(({ spelling }) => spelling)).toEqual(["chang", "shan"]);
  expect(readings.of("山长").map(({ spelling }) => spelling)).toEqual(["shan", "zhang"]);
});

it("leaves out what it does not know and says where the rest stands", () => {
  expect(readings.of("2 吕某山")).toEqual([
    { spelling: "lu", at: 1 },
    { spelling: "shan", at: 3 },
  ]);
});

it("makes characters that sound alike the same", () => {
  expect(readings.sound("率山a")).toBe(readings.sound("吕山a"));
});
