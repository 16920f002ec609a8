import * as v from "valibot";

export type PatchRule =
  | "large"
  | "unreadable"
  | "json"
  | "format"
  | "version"
  | "missing"
  | "text"
  | "number"
  | "list"
  | "record"
  | "choice"
  | "long"
  | "short"
  | "above"
  | "day"
  | "moment"
  | "position"
  | "ring"
  | "other";

/** One fault in a patch file: where it is and what was expected there. */
export interface PatchFault {
  /** "changes.3.to.geometry.coordinates"; empty for the file as a whole. */
  readonly path: string;
  readonly rule: PatchRule;
  /** The choices where there are some, else empty. */
  readonly expected: string;
}

export function createPatchFault(path: string, rule: PatchRule, expected = ""): PatchFault {
  return { path, rule, expected };
}

export function toPatchFault(issue: v.BaseIssue<unknown>): PatchFault {
  const rule = ruleOf(issue);
  const expected = rule === "choice" ? choicesOf(issue.expected ?? "") : "";
  return createPatchFault(v.getDotPath(issue) ?? "", rule, expected);
}

/** By valibot's own names of what it checks. */
const RULES = new Map<string, PatchRule>([
  ["string", "text"],
  ["number", "number"],
  ["finite", "number"],
  ["array", "list"],
  ["object", "record"],
  ["variant", "choice"],
  ["picklist", "choice"],
  ["literal", "choice"],
  ["max_length", "long"],
  ["min_length", "short"],
  ["gt_value", "above"],
  ["iso_date", "day"],
  ["iso_timestamp", "moment"],
]);

function ruleOf({ type, received, message }: v.BaseIssue<unknown>): PatchRule {
  if (received === "undefined") return "missing";
  if (type === "check") return message === "ring" ? "ring" : "position";
  return RULES.get(type) ?? "other";
}

/** valibot writes a choice as `("a" | "b")`. */
function choicesOf(expected: string): string {
  return expected.replaceAll(/["()]/g, "").replaceAll(" | ", ", ");
}
