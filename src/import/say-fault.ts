import type { ImportMessages } from "../i18n/import.ts";
import type { RowFault } from "./reading.ts";

/** One sentence: where, what was expected, what was there; the file's name stands beside it. */
export function sayFault(fault: RowFault, words: ImportMessages): string {
  const { place, column, rule, found, figure } = fault;
  const parts = [
    ...(place ? [words.at[place.unit](place.number)] : []),
    ...(column === null ? [] : [words.column(column)]),
  ];
  return words.join(parts, words.rules[rule](found, figure));
}
