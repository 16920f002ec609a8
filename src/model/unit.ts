interface UnitScale {
  /** What may be drawn on one axis. */
  readonly family: string;
  /** How many of the family's smallest unit. */
  readonly factor: number;
}

/** Units of a report that convert into one another or count the same sort of thing. */
const SCALES: Readonly<Record<string, UnitScale>> = {
  元: { family: "money", factor: 1 },
  万元: { family: "money", factor: 1e4 },
  亿元: { family: "money", factor: 1e8 },
  吨: { family: "weight", factor: 1 },
  万吨: { family: "weight", factor: 1e4 },
  人次: { family: "attendance", factor: 1 },
  万人次: { family: "attendance", factor: 1e4 },
  次: { family: "occasions", factor: 1 },
  期: { family: "occasions", factor: 1 },
  场次: { family: "occasions", factor: 1 },
};

/** A unit that is not listed is a family by itself. */
export function scaleOf(unit: string): UnitScale {
  return Object.hasOwn(SCALES, unit) ? (SCALES[unit] ?? alone(unit)) : alone(unit);
}

function alone(unit: string): UnitScale {
  return { family: unit, factor: 1 };
}
