import * as v from "valibot";
import { faultsEn, faultsZh } from "../i18n/faults.ts";
import type { DataError } from "../model/data-error.ts";

type Words = typeof faultsZh;
type Rule = keyof Words["rules"];

/** A panel cannot show thousands of faults, and nobody reads them. */
const MOST_PER_FILE = 20;

export function createFault(file: string, path: string, say: (words: Words) => string): DataError {
  return { file, path, message: say(faultsZh), messageEn: say(faultsEn) };
}

/** A schema's message is the name of a rule, so that both languages can say it. */
export function rule(name: Rule): Rule {
  return name;
}

export function toFaults(file: string, issues: readonly v.BaseIssue<unknown>[]): DataError[] {
  const faults = issues
    .slice(0, MOST_PER_FILE)
    .map((issue) =>
      createFault(file, v.getDotPath(issue) ?? "", (words) => sayIssue(issue, words)),
    );
  const rest = issues.length - faults.length;
  return rest > 0 ? [...faults, createFault(file, "", (words) => words.more(rest))] : faults;
}

function sayIssue(issue: v.BaseIssue<unknown>, words: Words): string {
  if (isRule(issue.message)) return words.rules[issue.message];
  if (issue.received === "undefined") return words.missing;
  return words.unexpected(words.expected(unwrap(issue.expected ?? "")), issue.received);
}

function isRule(message: string): message is Rule {
  return Object.hasOwn(faultsZh.rules, message);
}

/** valibot writes a choice as `("a" | "b")`. */
function unwrap(expected: string): string {
  return expected.replace(/^\((.*)\)$/, "$1");
}
