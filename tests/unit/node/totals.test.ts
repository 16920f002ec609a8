import { expect, test } from "vitest";
import { totalsOf } from "../../../src/node/totals.ts";

test("both runners' tests are added up", () => {
  const unit = { numPassedTests: 40, numFailedTests: 1 };
  const e2e = { stats: { expected: 5, unexpected: 2, flaky: 1 } };
  expect(totalsOf(unit, e2e)).toEqual({ passed: 46, failed: 3 });
});

test("a runner that was never reached counts nothing", () => {
  expect(totalsOf(null, null)).toEqual({ passed: 0, failed: 0 });
});
