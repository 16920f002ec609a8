import { expect, it } from "vitest";
import type { Hit } from "../../../../src/model/search/search.ts";
import { rowAfterKey, toRowGroups } from "../../../../src/panels/search/rows.ts";

function hits(count: number): readonly Hit[] {
  return Array.from({ length: count }, (_, index) => ({
    target: { type: "feature", id: `village/${index}` },
    score: 1,
    matched: [],
  }));
}

it("shows six of a long group and a row for the rest", () => {
  const [group] = toRowGroups([{ type: "feature", hits: hits(9) }], []);
  expect(group?.rows).toHaveLength(7);
  expect(group?.rows[6]).toEqual({ type: "more", count: 3, index: 6 });
});

it("does not hide a single row behind a row", () => {
  const [group] = toRowGroups([{ type: "feature", hits: hits(7) }], []);
  expect(group?.rows.every(({ type }) => type === "hit")).toBe(true);
});

it("shows all of a group that was opened", () => {
  const [group] = toRowGroups([{ type: "feature", hits: hits(9) }], ["feature"]);
  expect(group?.rows).toHaveLength(9);
});

it("numbers the rows through all groups", () => {
  const groups = toRowGroups(
    [
      { type: "feature", hits: hits(2) },
      { type: "figure", hits: hits(2) },
    ],
    [],
  );
  expect(groups.flatMap(({ rows }) => rows.map(({ index }) => index))).toEqual([0, 1, 2, 3]);
});

it("walks around the ends", () => {
  expect(rowAfterKey("ArrowDown", 2, 3)).toBe(0);
  expect(rowAfterKey("ArrowUp", 0, 3)).toBe(2);
  expect(rowAfterKey("End", 0, 3)).toBe(2);
  expect(rowAfterKey("Home", 2, 3)).toBe(0);
});

it("leaves other keys, and an empty list, alone", () => {
  expect(rowAfterKey("a", 0, 3)).toBeUndefined();
  expect(rowAfterKey("ArrowDown", 0, 0)).toBeUndefined();
});
