import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

const COLUMN_PIXELS = 18;
const HALF_ROW_PIXELS = 9;
/** Names in a column keep clear of one another even where letters grow more than symbols. */
const HALF_ROW_EMS = 0.62;
/** From the middle of a symbol to where its label begins. */
const CLEAR_PIXELS = 11;
/** A column of up to this many half rows above and below its middle. */
const MOST_HALF_ROWS = 9;

/** Written out as tables, since a tile's properties hold no arrays; `emPixels` is a label's size where a symbol has its plain one. */
export function toIconOffset(emPixels: number): ExpressionSpecification {
  return bySeat(emPixels, [0, 0], (offset) => [...offset]);
}

/** In ems. */
export function toTextOffset(emPixels: number): ExpressionSpecification {
  return bySeat(emPixels, [-CLEAR_PIXELS / emPixels, 0], ([right, down]) => [
    (right + CLEAR_PIXELS) / emPixels,
    down / emPixels,
  ]);
}

export const TEXT_ANCHOR: ExpressionSpecification = [
  "match",
  ["get", "seat"],
  "first",
  "right",
  "left",
];

export const IS_ALONE: ExpressionSpecification = ["==", ["get", "seat"], "alone"];

type Offset = readonly [right: number, down: number];

function bySeat(
  emPixels: number,
  first: Offset,
  inColumn: (pixels: Offset) => Offset,
): ExpressionSpecification {
  const halfRow = Math.max(HALF_ROW_PIXELS, emPixels * HALF_ROW_EMS);
  const rows = Array.from({ length: 2 * MOST_HALF_ROWS + 1 }, (_, index) => index - MOST_HALF_ROWS);
  const [top = 0, ...others] = rows;
  const offset = (row: number): ExpressionSpecification => [
    "literal",
    [...inColumn([COLUMN_PIXELS, row * halfRow])],
  ];
  return [
    "match",
    ["get", "seat"],
    "column",
    [
      "match",
      ["get", "row"],
      top,
      offset(top),
      ...others.flatMap((row) => [row, offset(row)]),
      offset(0),
    ],
    ["literal", [...first]],
  ];
}
