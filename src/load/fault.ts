import * as v from "valibot";
import type { faultsZh } from "../i18n/faults.ts";

type Words = typeof faultsZh;
type Rule = keyof Words["rules"];

/** A panel cannot show thousands of faults, and nobody reads them. */
const MOST_PER_FILE = 20;

/** A fault before it is put into words, which are only fetched when there is one. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  readonly say: (words: Words) => string;
}

export function createFault(file: string, path: string, say: Fault["say"]): Fault {
  return { file, path, say };
}

/** A schema's message is the name of a rule, so that both languages can say it. */
export function rule(name: Rule): Rule {
  return name;
}

export function toFaults(file: string, issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  const faults = issues
    .slice(0, MOST_PER_FILE)
    .map((issue) =>
      createFault(file, v.getDotPath(issue) ?? "", (words) => sayIssue(issue, words)),
    );
  const rest = issues.length - faults.length;
  return rest > 0 ? [...faults, createFault(file, "", (words) => words.more(rest))] : faults;
}

function sayIssue(issue: v.BaseIssue<unknown>, words: Words): string {
  if (isRule(issue.message, words)) return words.rules[issue.message];
  if (issue.received === "undefined") return words.missing;
  return words.unexpected(words.expected(unwrap(issue.expected ?? "")), issue.received);
}

function isRule(message: string, { rules }: Words): message is Rule {
  return Object.hasOwn(rules, message);
}

/** valibot writes a choice as `("a" | "b")`. */
function unwrap(expected: string): string {
  return expected.replace(/^\((.*)\)$/, "$1");
}
