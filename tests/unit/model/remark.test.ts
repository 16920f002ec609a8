import fc from "fast-check";
import { expect, test } from "vitest";
import { byDue, isOverdue } from "../../../src/model/remark.ts";
import { aRemark } from "../../fixtures/remarks.ts";

test("what is due first comes first, what has no date after it, and what is done last", () => {
  const remarks = [
    aRemark({ id: "done", state: "done", due: "2024-01-01" }),
    aRemark({ id: "undated", due: null }),
    aRemark({ id: "late", due: "2024-12-31" }),
    aRemark({ id: "soon", due: "2024-08-01" }),
  ];
  expect(remarks.toSorted(byDue).map(({ id }) => id)).toEqual(["soon", "late", "undated", "done"]);
});

test("the order is the same whichever way round remarks came", () => {
  const any = fc.record({
    id: fc.constantFrom("a", "b", "c"),
    due: fc.constantFrom(null, "2024-08-01", "2024-09-01"),
    state: fc.constantFrom("open" as const, "done" as const),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), (some) => {
      const remarks = some.map(aRemark);
      expect(remarks.toReversed().toSorted(byDue)).toEqual(remarks.toSorted(byDue));
    }),
  );
});

test("a remark is overdue the day after its date, unless it is done", () => {
  expect(isOverdue(aRemark(), "2024-09-30")).toBe(false);
  expect(isOverdue(aRemark(), "2024-10-01")).toBe(true);
  expect(isOverdue(aRemark({ state: "done" }), "2024-10-01")).toBe(false);
  expect(isOverdue(aRemark({ due: null }), "2024-10-01")).toBe(false);
});
