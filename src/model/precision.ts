/** From best known to a mere diagram; the order is the order of trust. */
export const PRECISIONS = ["surveyed", "geocoded", "village", "inferred", "schematic"] as const;
export type Precision = (typeof PRECISIONS)[number];

const METRES_PER_DEGREE = 111_320;

/** Decimals of a degree that a position known to within `metres` can honestly show. */
export function decimalsFor(metres: number): number {
  const degrees = Math.max(metres, 0.1) / METRES_PER_DEGREE;
  return Math.max(0, Math.floor(-Math.log10(degrees)));
}

/** A place counts as located when its symbol may be drawn solid. */
export function isLocated(precision: Precision): boolean {
  return precision === "surveyed" || precision === "geocoded" || precision === "village";
}
