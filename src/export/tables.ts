import { ledgerMessages } from "../i18n/ledger.ts";
import { type Ledger, toLedger } from "../model/ledger.ts";
import type { Matrix } from "../model/matrix.ts";
import { titleOf } from "../model/names.ts";
import { PRECISIONS } from "../model/precision.ts";
import { COVERAGES } from "../model/report.ts";
import type { ExportReader } from "./export-reader.ts";

/** Words only, so that paper and slides set the same table each in its own way. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Its last row sums up. */
  readonly hasSum: boolean;
}

export function ledgerOf({ dataset }: ExportReader): Ledger {
  return toLedger(dataset.report, dataset.features.values());
}

/** Statements by board and by whether they are on the map. */
export function toStatementTable(reader: ExportReader): Table {
  const { words, locale } = reader;
  const ledger = ledgerMessages(locale);
  return toCountTable(ledgerOf(reader).statements, {
    caption: ledger.statementsCaption,
    corner: ledger.board,
    total: ledger.total,
    columns: COVERAGES.map((coverage) => words.terms.coverages[coverage]),
    rowName: (board) => (board ? titleOf(board, locale) : ledger.noBoard),
  });
}

/** Places by kind and by how well they are known. */
export function toPrecisionTable(reader: ExportReader): Table {
  const { words } = reader;
  const ledger = ledgerMessages(reader.locale);
  return toCountTable(ledgerOf(reader).features, {
    caption: ledger.positionsCaption,
    corner: ledger.kind,
    total: ledger.total,
    columns: PRECISIONS.map((precision) => words.terms.precisions[precision]),
    rowName: (kind) => words.terms.kinds[kind],
  });
}

interface CountWords<R> {
  readonly caption: string;
  readonly corner: string;
  readonly total: string;
  readonly columns: readonly string[];
  readonly rowName: (row: R) => string;
}

function toCountTable<R, C, T>(matrix: Matrix<R, C, T>, words: CountWords<R>): Table {
  const countsOf = (groups: readonly { readonly items: readonly T[] }[], all: readonly T[]) =>
    [...groups, { items: all }].map(({ items }) => (items.length === 0 ? "–" : `${items.length}`));
  return {
    caption: words.caption,
    head: [words.corner, ...words.columns, words.total],
    rows: [
      ...matrix.rows.map((row) => [words.rowName(row.key), ...countsOf(row.cells, row.items)]),
      [words.total, ...countsOf(matrix.totals, matrix.items)],
    ],
    hasSum: true,
  };
}
