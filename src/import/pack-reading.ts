import { toOwnData } from "../model/own/to-own-data.ts";
import type { LooseReading, Reading } from "./reading.ts";
import { toTableText } from "./to-table-text.ts";

/** As the page takes it in at once, however much it is. */
export function packReading(reading: Reading<LooseReading>): Reading {
  if (!reading.ok) return reading;
  const layers = reading.layers.map(({ rows, ...layer }) => ({
    ...layer,
    data: toOwnData(layer.data),
    tableText: rows.length > 0 ? toTableText({ ...layer, rows }) : null,
  }));
  return { ...reading, layers };
}
