import { expect, test } from "vitest";
import { meets, type Test } from "../../../../src/model/own/condition.ts";
import type { Value } from "../../../../src/model/own-layer.ts";

test.each<[Test, string, Value, boolean]>([
  ["contains", "泵", "东泵站", true],
  ["contains", "泵", null, false],
  ["contains", "", null, true],
  ["is", "12", 12, true],
  ["is", "", null, true],
  ["isNot", "水闸", "泵站", true],
  ["atLeast", "10", 10, true],
  ["atLeast", "10", 9.5, false],
  ["atLeast", "10", "11", false],
  ["atLeast", "", 11, false],
  ["atMost", "0", -1, true],
  ["filled", "", "", false],
  ["filled", "", 0, true],
])("%s “%s” holds %j against it: %s", (kind, value, cell, expected) => {
  expect(meets(cell, { column: "列", test: kind, value })).toBe(expected);
});
