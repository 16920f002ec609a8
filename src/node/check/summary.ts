import type { Dataset } from "../../model/dataset.ts";
import { KINDS } from "../../model/feature.ts";
import { COVERAGES, NUMERAL_KINDS } from "../../model/report.ts";

/** What the files hold, in a few lines to read over; the sums are for people to recognise. */
export function summarise({ features, report }: Dataset, sentences: number | null): string {
  const { statements, numerals } = report;
  const figures = statements.flatMap((statement) => statement.figures);
  const kinds = [...features.values()].map(({ properties }) => properties.kind);
  const coverages = statements.map(({ coverage }) => coverage);
  return [
    `features    ${tally(KINDS, kinds)}`,
    `statements  ${tally(COVERAGES, coverages)}`,
    `figures     ${figures.length}`,
    `numerals    ${tally(
      NUMERAL_KINDS,
      numerals.map(({ kind }) => kind),
    )}`,
    ...(sentences === null ? [] : [`sentences   ${sentences}, all held against the original`]),
  ].join("\n");
}

function tally<T extends string>(names: readonly T[], values: readonly T[]): string {
  const parts = names
    .map((name) => [name, values.filter((value) => value === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`);
  return `${values.length} = ${parts.join(" + ")}`;
}
