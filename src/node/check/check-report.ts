import { REPORT_FILE } from "../../load/data-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { FeatureId, Kind } from "../../model/feature.ts";
import type { Coverage, Statement } from "../../model/report.ts";
import { findHeadlineFaults } from "./check-headline.ts";
import { checkNumerals } from "./check-numerals.ts";
import { createFinding } from "./finding.ts";

type KindOf = (id: FeatureId) => Kind | undefined;

const CITES_FEATURES: Readonly<Record<Coverage, boolean>> = {
  placed: true,
  "partly-placed": true,
  outside: true,
  "area-wide": false,
  placeless: false,
};

export function checkReport({ report, features }: Dataset): DataError[] {
  const kindOf: KindOf = (id) => features.get(id)?.properties.kind;
  const { from, to } = report.period;
  return [
    ...(from > to ? [createFinding(REPORT_FILE, "period", (words) => words.periodReversed)] : []),
    ...report.statements.flatMap((statement, at) => [
      ...findOrderFaults(statement, report.statements[at - 1], `statements.${at}.span`),
      ...findCoverageFaults(statement, `statements.${at}`, kindOf),
      ...findNamedFaults(statement, `statements.${at}`, kindOf),
      ...findHeadlineFaults(statement, `statements.${at}.headline`),
    ]),
    ...checkNumerals(report),
  ];
}

function findOrderFaults(
  statement: Statement,
  before: Statement | undefined,
  path: string,
): DataError[] {
  if (!before || before.span[0] <= statement.span[0]) return [];
  return [createFinding(REPORT_FILE, path, (words) => words.statementOrder)];
}

function findCoverageFaults(statement: Statement, path: string, kindOf: KindOf): DataError[] {
  const { coverage, features } = statement;
  const at = `${path}.features`;
  if (CITES_FEATURES[coverage] !== features.length > 0) {
    return [
      createFinding(REPORT_FILE, at, (words) =>
        CITES_FEATURES[coverage] ? words.needsFeatures(coverage) : words.needsNoFeatures(coverage),
      ),
    ];
  }
  return coverage === "outside" && features.some((id) => kindOf(id) !== "context")
    ? [createFinding(REPORT_FILE, at, (words) => words.outsideCitesContext)]
    : [];
}

function findNamedFaults(statement: Statement, path: string, kindOf: KindOf): DataError[] {
  if (!statement.named) return [];
  const { n, of } = statement.named;
  const kinds = statement.features.map(kindOf);
  const isNamed = kinds.some((kind) => kinds.filter((other) => other === kind).length === n);
  const isPartly = statement.coverage === "partly-placed";
  return [
    ...(isPartly === n < of
      ? []
      : [createFinding(REPORT_FILE, `${path}.coverage`, (words) => words.partlyNamed)]),
    ...(isNamed
      ? []
      : [createFinding(REPORT_FILE, `${path}.named.n`, (words) => words.namedCount(n))]),
    ...(statement.figures.some(({ value }) => value === of)
      ? []
      : [createFinding(REPORT_FILE, `${path}.named.of`, (words) => words.namedOf(of))]),
  ];
}
