import { columnsOf, faultyColumn, positionIn } from "./cell-position.ts";
import { toDegrees } from "./crs.ts";
import { guessDatum, guessName, guessNamed, guessPositions } from "./guess-columns.ts";
import { findHeaders, isFilled } from "./headers.ts";
import { refuseFeatures } from "./limits.ts";
import { namePlaces } from "./name-places.ts";
import type { Notes } from "./notes.ts";
import { type RawFeature, type RawLayer, toRawLayer } from "./raw-layer.ts";
import type { Choices, CoordinateColumns, Format, PositionColumns, Row } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import type { Source } from "./source.ts";
import { createTally } from "./tally.ts";
import { toNumber } from "./to-number.ts";
import { toCell } from "./to-values.ts";

interface Table {
  readonly name: string;
  readonly format: Format;
  readonly encoding: RawLayer["encoding"];
  readonly cells: readonly (readonly unknown[])[];
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

interface NumberedRow {
  readonly row: Row;
  readonly number: number;
}

/** The rows of a table as features, or, where it has no positions, as rows that wait for them. */
export function toTableLayer(table: Table, { notes, choices }: Source): RawLayer {
  const { cells, name, format, encoding, sheet, sheets } = table;
  const { headers, firstRow } = findHeaders(cells);
  refuseFeatures(cells.length - firstRow);
  const positions = decidePositions(headers, cells.slice(firstRow, firstRow + 50), choices);
  const rows = toRows(cells, firstRow, headers, notes);
  if (rows.length === 0) throw new Refusal("noRows");
  return toRawLayer({
    name,
    format,
    encoding,
    notes,
    ...place(rows, positions, choices, notes),
    unit: "row",
    table: {
      headers,
      headerRow: firstRow,
      positions,
      name: choices.nameColumn ?? guessName(headers) ?? namedColumn(positions),
      sheet,
      sheets,
    },
  });
}

/** The rows by their coordinates or by what they name, with what is known of the datum. */
function place(
  rows: readonly NumberedRow[],
  positions: PositionColumns | null,
  { places }: Choices,
  notes: Notes,
): Pick<RawLayer, "features" | "declared"> & Partial<RawLayer> {
  if (!positions)
    return { features: [], rows: rows.map(({ row }) => row), declared: toDegrees(null, "unknown") };
  if (positions.kind === "named")
    return {
      ...namePlaces(rows, positions.column, places, notes),
      declared: toDegrees("wgs84", "places"),
    };
  const datum = guessDatum(positions);
  return {
    features: toFeatures(rows, positions, notes),
    declared: datum ? toDegrees(datum, "header") : toDegrees(null, "unknown"),
  };
}

function namedColumn(positions: PositionColumns | null): string | null {
  return positions?.kind === "named" ? positions.column : null;
}

function decidePositions(
  headers: readonly string[],
  sample: Table["cells"],
  { positions, places }: Choices,
): PositionColumns | null {
  if (positions === undefined)
    return guessPositions(headers, sample) ?? guessNamed(headers, sample, places);
  if (positions === null) return null;
  const lost = columnsOf(positions).find((column) => !headers.includes(column));
  if (lost !== undefined) throw new Refusal("noColumn", lost);
  return positions;
}

/** Numbered as a spreadsheet does; blank rows count but are no rows. */
function toRows(
  cells: Table["cells"],
  firstRow: number,
  headers: readonly string[],
  notes: Notes,
): readonly NumberedRow[] {
  const isNumeric = headers.map((_header, index) => isNumericColumn(cells, firstRow, index));
  const rows: NumberedRow[] = [];
  for (let at = firstRow; at < cells.length; at += 1) {
    const list = cells[at] ?? [];
    if (!list.some(isFilled)) continue;
    remarkWidth(list, headers, notes, at + 1);
    const row: Record<string, Row[string]> = {};
    for (const [index, header] of headers.entries()) {
      const cell = toCell(list[index]);
      row[header] = isNumeric[index] && typeof cell === "string" ? toKnownNumber(cell) : cell;
    }
    rows.push({ row, number: at + 1 });
  }
  return rows;
}

/** Of a text that is a number for sure, so that only the rare ways of writing one are looked into again. */
function toKnownNumber(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) ? toNumber(text) : number;
}

function isNumericColumn(cells: Table["cells"], firstRow: number, index: number): boolean {
  const tally = createTally();
  for (let at = firstRow; at < cells.length; at += 1) tally.add(toCell(cells[at]?.[index]));
  return tally.isNumeric();
}

function remarkWidth(
  list: readonly unknown[],
  headers: readonly string[],
  notes: Notes,
  number: number,
): void {
  const place = { unit: "row", number } as const;
  if (list.length < headers.length)
    notes.remark({ place }, "tooFewCells", String(list.length), headers.length);
  if (list.length > headers.length && list.slice(headers.length).some(isFilled))
    notes.remark({ place }, "tooManyCells", String(list.length), headers.length);
}

function toFeatures(
  rows: readonly NumberedRow[],
  positions: CoordinateColumns,
  notes: Notes,
): readonly RawFeature[] {
  const features: RawFeature[] = [];
  for (const { row, number } of rows) {
    try {
      features.push({ geometry: positionIn(row, positions), properties: row, number });
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      const column = faultyColumn(row, positions);
      notes.leaveOut({ place: { unit: "row", number }, column }, reason);
    }
  }
  return features;
}
