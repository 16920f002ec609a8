import { assert, asyncProperty, jsonValue, oneof, string } from "fast-check";
import { expect, test } from "vitest";
import { readOwnThings } from "../../../src/load/own-things.ts";
import { wordFault } from "../../../src/load/word-fault.ts";
import { NO_OWN_THINGS } from "../../../src/model/own-things.ts";

const TEXT = "上半年修路两公里。";
const SOURCE = { author: "", characters: TEXT.length, sha256: "0".repeat(64) };

test("what was sent along arrives as it was sent", async () => {
  const basemap = { id: "own-1", type: "archive" };
  const things = {
    tour: { steps: {} },
    original: null,
    patches: ["x"],
    basemaps: [basemap],
    basemap: "own-1",
    layers: [{ id: "a-1" }],
  };
  const sent = { version: 1, ...things };
  const { things: read, faults } = await readOwnThings(JSON.stringify(sent), SOURCE);
  expect(faults).toEqual([]);
  expect(read).toEqual(things);
});

test("the report's own original opens", async () => {
  const sha256 = await sha256Of(TEXT);
  const sent = JSON.stringify({ version: 1, original: TEXT });
  const { things, faults } = await readOwnThings(sent, { ...SOURCE, sha256 });
  expect(faults).toEqual([]);
  expect(things.original).toBe(TEXT);
});

test("another text than the report's original stays closed, and the tour is kept", async () => {
  const sent = JSON.stringify({ version: 1, tour: [1], original: "别的文章。" });
  const { things, faults } = await readOwnThings(sent, SOURCE);
  expect(things).toEqual({ ...NO_OWN_THINGS, tour: [1] });
  expect(faults.map(wordFault).map(({ path, messageEn }) => [path, messageEn])).toEqual([
    ["original", "The original sent along is not this report's and was not opened."],
  ]);
});

test("what a later app wrote is left alone and said so", async () => {
  const { things, faults } = await readOwnThings('{"version":2}', SOURCE);
  expect(things).toEqual(NO_OWN_THINGS);
  expect(faults.map(wordFault).map(({ messageEn }) => messageEn)).toEqual([
    "The tour and the changes sent along in this file could not be read; the app and its data work.",
    expect.stringContaining("Expected"),
  ]);
});

test("a torn element is said with the place where it is torn", async () => {
  const { things, faults } = await readOwnThings('{"version":1,', SOURCE);
  expect(things).toEqual(NO_OWN_THINGS);
  expect(faults).toHaveLength(2);
});

test("more than a report can need is not even parsed", async () => {
  const { things, faults } = await readOwnThings(`"${"长".repeat(8_000_001)}"`, SOURCE);
  expect(things).toEqual(NO_OWN_THINGS);
  expect(faults.map(wordFault).map(({ messageEn }) => messageEn)).toContain(
    "What was sent along is larger than 8 MB and was not read.",
  );
});

test("whatever stands there, the reading ends well", async () => {
  const anything = oneof(
    string(),
    jsonValue().map((value) => JSON.stringify(value)),
  );
  await assert(
    asyncProperty(anything, async (text) => {
      const { things } = await readOwnThings(text, SOURCE);
      expect(Object.keys(things).sort()).toEqual(Object.keys(NO_OWN_THINGS).sort());
    }),
  );
});

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("hex");
}
