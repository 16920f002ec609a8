import fc from "fast-check";
import { expect, test } from "vitest";
import { joinHistories, parseKeptChanges } from "../../../src/draft/kept-changes.ts";
import { startHistory } from "../../../src/model/undo-history.ts";
import { anyChanges, aPositionChange } from "../../fixtures/any-changes.ts";

test("what was kept is read back as it was", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (past, present) => {
      const history = { past: [past], present, future: [], mark: null };
      expect(parseKeptChanges(JSON.parse(JSON.stringify(history)))).toEqual(history);
    }),
  );
});

test("what cannot be understood is refused whole, so that nothing is saved over it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseKeptChanges(value)).toBeNull();
    }),
  );
});

test("of two tabs that changed at once both stand, and one undo leaves the other's alone", () => {
  const ours = aPositionChange({ id: "ours" });
  const theirs = aPositionChange({ id: "theirs", feature: "village/b" });
  const joined = joinHistories(startHistory([ours]), startHistory([theirs]));
  expect(new Set(joined.present.map(({ id }) => id))).toEqual(new Set(["ours", "theirs"]));
  expect(joined.past.at(-1)).toEqual([theirs]);
});
