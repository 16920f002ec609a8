import { expect, test } from "vitest";
import {
  departmentsOf,
  matchesRemark,
  NO_REMARK_FILTER,
} from "../../../../src/panels/draft/changes/remark-filter.ts";
import { aRemark } from "../../../fixtures/remarks.ts";

test("without a filter every remark is listed", () => {
  expect(matchesRemark(aRemark(), NO_REMARK_FILTER)).toBe(true);
});

test("a filter by state and department lets through what is both", () => {
  const filter = { state: "open", department: "建设办" } as const;
  expect(matchesRemark(aRemark({ department: " 建设办 " }), filter)).toBe(true);
  expect(matchesRemark(aRemark({ state: "done" }), filter)).toBe(false);
  expect(matchesRemark(aRemark({ department: "" }), filter)).toBe(false);
});

test("departments are named once each, also the missing one", () => {
  const remarks = [aRemark(), aRemark({ department: "" }), aRemark({ department: "建设办 " })];
  expect(departmentsOf(remarks)).toEqual(["", "建设办"]);
});
