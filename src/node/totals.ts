interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest's JSON report counts. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** What Playwright's JSON report counts; a test that passed only when tried again is "flaky". */
export interface E2eReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/** A report is null where its runner was never reached. */
export function totalsOf(unit: UnitReport | null, e2e: E2eReport | null): Totals {
  const { expected = 0, unexpected = 0, flaky = 0 } = e2e?.stats ?? {};
  return {
    passed: (unit?.numPassedTests ?? 0) + expected + flaky,
    failed: (unit?.numFailedTests ?? 0) + unexpected,
  };
}
