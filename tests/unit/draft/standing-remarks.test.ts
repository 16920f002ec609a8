import { expect, test } from "vitest";
import { toStanding } from "../../../src/draft/merge.ts";
import { toStandingRemarks } from "../../../src/draft/standing-remarks.ts";
import { aPositionChange, aRemarkChange } from "../../fixtures/any-changes.ts";

const LATER = "2024-07-02T08:00:00.000Z";

test("a remark is what was written of it last, by whom and when", () => {
  const first = aRemarkChange();
  const { to } = first;
  const second = aRemarkChange({
    id: "n2",
    by: "王",
    at: LATER,
    replaces: ["n1"],
    to: to && { ...to, state: "done" },
  });
  expect(remarksIn([first, second, aPositionChange()])).toEqual([
    { ...second.to, id: "r1", by: "王", at: LATER },
  ]);
});

test("one that was taken away is none", () => {
  const gone = aRemarkChange({ id: "n2", at: LATER, replaces: ["n1"], to: null });
  expect(remarksIn([aRemarkChange(), gone])).toEqual([]);
});

function remarksIn(changes: Parameters<typeof toStanding>[0]) {
  return toStandingRemarks(toStanding(changes));
}
