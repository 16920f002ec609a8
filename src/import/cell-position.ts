import { isFilled } from "./headers.ts";
import { parseAngle } from "./parse-angle.ts";
import { parsePosition } from "./parse-position.ts";
import type { CoordinateColumns, PositionColumns, Row } from "./reading.ts";
import { Refusal } from "./refusal.ts";

/** The columns that a row's position stands in, first the one to name where it is wrong. */
export function columnsOf(positions: PositionColumns): readonly string[] {
  return positions.kind === "pair" ? [positions.lng, positions.lat] : [positions.column];
}

/** A row's position as an unchecked geometry; refuses a cell that is none. */
export function positionIn(row: Row, positions: CoordinateColumns): unknown {
  if (!columnsOf(positions).some((column) => isFilled(row[column])))
    throw new Refusal("blankPosition");
  if (positions.kind === "together") return parsePosition(String(row[positions.column]));
  return {
    type: "Point",
    coordinates: columnsOf(positions).map((column) => degreesIn(row, column)),
  };
}

/** Whose cell is to blame: the first that holds no number. */
export function faultyColumn(row: Row, positions: CoordinateColumns): string | null {
  const columns = columnsOf(positions);
  return columns.find((column) => Number.isNaN(toDegrees(row[column]))) ?? columns[0] ?? null;
}

function degreesIn(row: Row, column: string): number {
  const degrees = toDegrees(row[column]);
  if (Number.isNaN(degrees)) throw new Refusal("notNumber", row[column] ?? "");
  return degrees;
}

function toDegrees(cell: Row[string] | undefined): number {
  return typeof cell === "number" ? cell : parseAngle(String(cell ?? ""));
}
