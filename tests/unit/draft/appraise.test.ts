import fc from "fast-check";
import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { appraise } from "../../../src/draft/appraise.ts";
import type { Change } from "../../../src/draft/change.ts";
import { mergeChanges, toStanding } from "../../../src/draft/merge.ts";
import { markOf } from "../../../src/draft/patch-file.ts";
import { anyChanges, aPositionChange, aRemarkChange } from "../../fixtures/any-changes.ts";
import { aDataset, aFeature } from "../../fixtures/dataset.ts";

const SHIPPED: Geometry = { type: "Point", coordinates: [117.7, 36.8] };
const ELSEWHERE: Geometry = { type: "Point", coordinates: [117.75, 36.85] };
const DATASET = aDataset(["a", "b", "c"].map((name) => aFeature(`village/${name}`, {}, SHIPPED)));

test("a change made from where the data has the feature is fresh", () => {
  const change = aPositionChange();
  expect(appraised([change])).toMatchObject({ fresh: [change], outdated: [], unknown: [] });
});

test("a change that came here before is known", () => {
  const change = aPositionChange();
  expect(appraised([change], [change])).toMatchObject({ fresh: [], known: [change] });
});

test("somebody else's change to the same place is folded", () => {
  const other = aPositionChange({ id: "c2", by: "王" });
  expect(appraised([other], [aPositionChange()])).toMatchObject({
    fresh: [],
    folded: [other],
    conflicts: [],
  });
});

test("a change to another place is fresh, and a conflict that was not there before", () => {
  const { to } = aPositionChange();
  const other = aPositionChange({ id: "c2", to: to && { ...to, geometry: ELSEWHERE } });
  const { fresh, conflicts } = appraised([other], [aPositionChange()]);
  expect(fresh).toEqual([other]);
  expect(conflicts.map(({ subject }) => subject)).toEqual(["position village/a"]);
});

test("a change about a feature or a statement that is not in the data does not apply", () => {
  const position = aPositionChange({ feature: "village/gone" });
  const { to } = aRemarkChange();
  const remark = aRemarkChange({ to: to && { ...to, about: { type: "statement", id: "s-gone" } } });
  expect(appraised([position, remark]).unknown).toEqual([position, remark]);
});

test("a remark about a step applies, since the tour keeps what has no step", () => {
  const { to } = aRemarkChange();
  const remark = aRemarkChange({ to: to && { ...to, about: { type: "step", id: "x" } } });
  expect(appraised([remark]).fresh).toEqual([remark]);
});

test("a change made from a position that the data does not have is outdated", () => {
  const { was } = aPositionChange();
  const change = aPositionChange({ was: { ...was, geometry: ELSEWHERE } });
  expect(appraised([change])).toMatchObject({ fresh: [], outdated: [change] });
});

test("a change made from an earlier change in the same file is not outdated", () => {
  const first = aPositionChange();
  const { was } = first;
  const second = aPositionChange({
    id: "c2",
    at: "2024-07-01T09:00:00.000Z",
    replaces: ["c1"],
    was: { ...was, geometry: first.to?.geometry ?? SHIPPED },
    to: first.to && { ...first.to, geometry: ELSEWHERE },
  });
  expect(appraised([first, second])).toMatchObject({ fresh: [first, second], outdated: [] });
});

test("a change that the data took over since is not outdated", () => {
  const change = aPositionChange();
  const { was } = change;
  const later = aDataset([aFeature("village/a", {}, change.to?.geometry)]);
  const file = { report: markOf(later.report), changes: [{ ...change, was }] };
  expect(appraise(file, { dataset: later, changes: [] }).fresh).toEqual([change]);
});

test("a canteen that was put right where it had followed its village is not outdated", () => {
  const village = aPositionChange();
  const dataset = aDataset([
    aFeature("village/a", {}, SHIPPED),
    aFeature("facility/a", { related: ["village/a"] }, SHIPPED),
  ]);
  const canteen = aPositionChange({
    id: "c2",
    feature: "facility/a",
    was: { ...village.was, geometry: village.to?.geometry ?? SHIPPED },
    to: village.to && { ...village.to, geometry: ELSEWHERE },
  });
  const file = { report: markOf(dataset.report), changes: [village, canteen] };
  expect(appraise(file, { dataset, changes: [] }).outdated).toEqual([]);
});

test("another report, and another text of this one, are told", () => {
  const { id, characters, sha256 } = markOf(DATASET.report);
  const here = { dataset: DATASET, changes: [] };
  const other = { id: "2023-h2", characters, sha256 };
  expect(appraise({ report: other, changes: [] }, here).otherReport).toBe("2023-h2");
  const text = { id, characters, sha256: "f".repeat(64) };
  expect(appraise({ report: text, changes: [] }, here)).toMatchObject({
    otherReport: null,
    isOtherText: true,
  });
});

test("several people's files give the same state in whatever order they are taken in", () => {
  fc.assert(
    fc.property(anyChanges, anyChanges, anyChanges, (a, b, c) => {
      const one = [a, b, c].reduce(takenIn, []);
      const other = [c, a, b].reduce(takenIn, []);
      expect(toStanding(other)).toEqual(toStanding(one));
      expect(takenIn(one, b)).toEqual(one);
    }),
  );
});

function takenIn(before: readonly Change[], changes: readonly Change[]): readonly Change[] {
  const { fresh, folded, known } = appraised(mergeChanges(changes, []), before);
  return mergeChanges(before, [...fresh, ...folded, ...known]);
}

function appraised(changes: readonly Change[], before: readonly Change[] = []) {
  return appraise(
    { report: markOf(DATASET.report), changes },
    { dataset: DATASET, changes: before },
  );
}
