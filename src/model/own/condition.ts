import type { Value } from "../own-layer.ts";

export const TESTS = ["contains", "is", "isNot", "atLeast", "atMost", "filled"] as const;
export type Test = (typeof TESTS)[number];

/** One column, one condition. */
export interface Condition {
  readonly column: string;
  readonly test: Test;
  readonly value: string;
}

export function toText(value: Value | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Whether the cell of the condition's column meets it; the style has a reading of the same, and a unit test holds the two together. */
export function meets(held: Value, { test, value }: Condition): boolean {
  const text = toText(held);
  switch (test) {
    case "contains":
      return text.includes(value);
    case "is":
      return text === value;
    case "isNot":
      return text !== value;
    case "filled":
      return text !== "";
    case "atLeast":
      return typeof held === "number" && held >= limitOf(value);
    case "atMost":
      return typeof held === "number" && held <= limitOf(value);
  }
}

/** Not a number for an empty field, with which nothing compares. */
export function limitOf(value: string): number {
  const limit = Number(value);
  return value.trim() === "" || !Number.isFinite(limit) ? Number.NaN : limit;
}
