import { expect, test } from "vitest";
import {
  type Budget,
  briefingOverruns,
  nameOfChunk,
  overrunsOf,
  toBudget,
} from "../../../src/node/budget.ts";

test("a chunk keeps its name when its content changes", () => {
  expect(nameOfChunk("assets/map-view-Dam_gxlg.js")).toBe("map-view.js");
  expect(nameOfChunk("app-Bc0Q1X1F.css")).toBe("app.css");
});

test("a build within the quota passes, small new chunks included", () => {
  const chunks = { "app.js": 11_000, "lazy.js": 1_000, "crumb.js": 300 };
  expect(overrunsOf(aBudget(), { chunks, beforeMap: 11_000 })).toEqual([]);
});

test("a chunk that grew says by how much, and so does the way to the map", () => {
  const chunks = { "app.js": 12_000, "lazy.js": 5_000 };
  expect(overrunsOf(aBudget(), { chunks, beforeMap: 12_000 })).toEqual([
    "app.js takes 12000 bytes, over its 10000.",
    "All before the map takes 12000 bytes, over its 10000.",
  ]);
});

test("a chunk that shrank or went asks for its budget to be lowered", () => {
  expect(overrunsOf(aBudget(), { chunks: { "app.js": 10_000 }, beforeMap: 10_000 })).toEqual([
    "lazy.js takes only 0 bytes; lower its budget of 5000.",
  ]);
});

test("a large chunk that nobody budgeted is named", () => {
  const chunks = { "app.js": 10_000, "lazy.js": 5_000, "new.js": 2_000 };
  expect(overrunsOf(aBudget(), { chunks, beforeMap: 10_000 })).toEqual([
    "new.js takes 2000 bytes, over its 0.",
  ]);
});

test("an updated budget accepts the build it was made from and leaves out its crumbs", () => {
  const bill = { chunks: { "app.js": 99_000, "crumb.js": 7 }, beforeMap: 99_000 };
  const updated = toBudget(aBudget(), bill);
  expect(overrunsOf(updated, bill)).toEqual([]);
  expect(updated.chunks).toEqual({ "app.js": 99_000 });
});

test("only a briefing that is too large says so, whatever else was updated", () => {
  const updated = toBudget(aBudget(), { chunks: {}, beforeMap: 0 });
  expect(briefingOverruns(updated, 2_000_000)).toEqual([]);
  expect(briefingOverruns(updated, 3_000_001)).toEqual([
    "briefing.html takes 3000001 bytes, over its 3000000.",
  ]);
});

function aBudget(): Budget {
  return {
    quota: { over: 1024, under: 4096 },
    chunks: { "app.js": 10_000, "lazy.js": 5_000 },
    beforeMap: 10_000,
    briefingMost: 3_000_000,
  };
}
