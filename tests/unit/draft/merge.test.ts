import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changesTo,
  headsOf,
  mergeChanges,
  toStanding,
  withTried,
} from "../../../src/draft/merge.ts";
import { anyChanges, aPositionChange } from "../../fixtures/any-changes.ts";

const AT_NINE = "2024-07-01T09:00:00.000Z";
const ELSEWHERE = { type: "Point" as const, coordinates: [117.9, 36.7] };

test("changes merge to the same whoever's come first", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (ours, theirs) => {
      expect(mergeChanges(ours, theirs)).toEqual(mergeChanges(theirs, ours));
    }),
  );
});

test("changes merge to the same in whatever groups they arrive", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, anyChanges, (a, b, c) => {
      expect(mergeChanges(mergeChanges(a, b), c)).toEqual(mergeChanges(a, mergeChanges(b, c)));
    }),
  );
});

test("merging once more changes nothing", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, (ours, theirs) => {
      const merged = mergeChanges(ours, theirs);
      expect(mergeChanges(merged, theirs)).toEqual(merged);
    }),
  );
});

test("what stands is the same in whatever order the changes lie", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const merged = mergeChanges(changes, []);
      expect(toStanding(merged.toReversed())).toEqual(toStanding(merged));
    }),
  );
});

test("a later change stands in place of the one that it replaces, without a conflict", () => {
  const first = aPositionChange();
  const second = aPositionChange({ id: "c2", at: AT_NINE, replaces: ["c1"] });
  const standing = toStanding([second, first]);
  expect([...standing.changes.values()]).toEqual([second]);
  expect(standing.conflicts).toEqual([]);
});

test("two people who put one village at different places are a conflict, in which the later stands meanwhile", () => {
  const first = aPositionChange();
  const { to } = first;
  const second = aPositionChange({
    id: "c2",
    by: "王",
    at: AT_NINE,
    to: to && { ...to, geometry: ELSEWHERE },
  });
  const standing = toStanding([first, second]);
  expect(standing.conflicts).toEqual([{ subject: "position village/a", heads: [second, first] }]);
  expect([...standing.changes.values()]).toEqual([second]);
});

test("two people who say the same fold into one", () => {
  const standing = toStanding([
    aPositionChange(),
    aPositionChange({ id: "c2", by: "王", at: AT_NINE }),
  ]);
  expect(standing.conflicts).toEqual([]);
  expect(standing.changes.size).toBe(1);
});

test("a decision in place of both sides ends a conflict", () => {
  const sides = [aPositionChange(), aPositionChange({ id: "c2", at: AT_NINE, to: null })];
  const replaces = headsOf(sides, "position village/a");
  const decision = aPositionChange({ id: "c3", at: "2024-07-02T09:00:00.000Z", replaces });
  const standing = toStanding([...sides, decision]);
  expect(standing.conflicts).toEqual([]);
  expect([...standing.changes.values()]).toEqual([decision]);
});

test("a change back to the dataset's own leaves nothing standing, and all of it on record", () => {
  const back = aPositionChange({ id: "c2", at: AT_NINE, replaces: ["c1"], to: null });
  const all = [aPositionChange(), back];
  expect(toStanding(all).changes.size).toBe(0);
  expect(changesTo(all, "position village/a").map(({ id }) => id)).toEqual(["c2", "c1"]);
});

test("one side of a conflict can be tried without deciding anything", () => {
  const first = aPositionChange();
  const second = aPositionChange({ id: "c2", at: AT_NINE, to: null });
  const standing = toStanding([first, second]);
  expect([...withTried(standing, first).changes.values()]).toEqual([first]);
  expect(withTried(standing, second).changes.size).toBe(0);
  expect(withTried(standing, null)).toBe(standing);
});
