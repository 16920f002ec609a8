import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

const COLUMN_PIXELS = 18;
const HALF_ROW_PIXELS = 9;
/** From the middle of a symbol to where its label begins. */
const CLEAR_PIXELS = 11;
/** The size of label that text offsets are reckoned in. */
const EM_PIXELS = 13;
/** A column of up to this many half rows above and below its middle. */
const MOST_HALF_ROWS = 9;

/** Written out as tables, since a tile's properties hold no arrays. */
export const ICON_OFFSET: ExpressionSpecification = bySeat([0, 0], ([right, down]) => [
  right,
  down,
]);

export const TEXT_OFFSET: ExpressionSpecification = bySeat(
  [-CLEAR_PIXELS / EM_PIXELS, 0],
  ([right, down]) => [(right + CLEAR_PIXELS) / EM_PIXELS, down / EM_PIXELS],
);

export const TEXT_ANCHOR: ExpressionSpecification = [
  "match",
  ["get", "seat"],
  "first",
  "right",
  "left",
];

export const IS_ALONE: ExpressionSpecification = ["==", ["get", "seat"], "alone"];

type Offset = readonly [right: number, down: number];

function bySeat(first: Offset, inColumn: (pixels: Offset) => Offset): ExpressionSpecification {
  const rows = Array.from({ length: 2 * MOST_HALF_ROWS + 1 }, (_, index) => index - MOST_HALF_ROWS);
  const [top = 0, ...others] = rows;
  const offset = (row: number): ExpressionSpecification => [
    "literal",
    [...inColumn([COLUMN_PIXELS, row * HALF_ROW_PIXELS])],
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
