import type { OwnData, Value } from "../own-layer.ts";
import { toText } from "./condition.ts";
import type { OwnColour, Scale } from "./own-colour.ts";
import { CATEGORICAL, SEQUENTIAL } from "./palettes.ts";

const MOST_CATEGORIES = 8;

/** How the values of a column fall into colours; what falls into none has the neutral one. */
export type Classing =
  | { readonly type: "one"; readonly colour: string }
  | {
      readonly type: "values";
      readonly column: string;
      /** The most frequent first, as many as there are colours. */
      readonly values: readonly string[];
      readonly colours: readonly string[];
    }
  | {
      readonly type: "ranges";
      readonly column: string;
      /** Where each class begins, one more for where the last ends; empty where there are no numbers. */
      readonly breaks: readonly number[];
      readonly colours: readonly string[];
    };

export function toClassing(data: OwnData, colour: OwnColour): Classing {
  if (colour.by === "nothing") return { type: "one", colour: colour.colour };
  const { column } = colour;
  const cells = data.features.map(({ properties }) => properties[column] ?? null);
  if (colour.by === "category") {
    const colours = CATEGORICAL[colour.palette];
    const values = mostFrequent(cells).slice(0, Math.min(MOST_CATEGORIES, colours.length));
    return { type: "values", column, values, colours: colours.slice(0, values.length) };
  }
  const colours = SEQUENTIAL[colour.palette];
  const breaks = toBreaks(cells.filter(isNumber), colours.length, colour.scale);
  return { type: "ranges", column, breaks, colours: spread(colours, breaks.length - 1) };
}

/** Which colour a cell has; -1 for the neutral one. */
export function classOf(classing: Classing, cell: Value): number {
  if (classing.type === "one") return 0;
  if (classing.type === "values") return classing.values.indexOf(toText(cell));
  if (!isNumber(cell) || classing.breaks.length === 0) return -1;
  const starts = classing.breaks.slice(1, -1);
  return starts.filter((start) => cell >= start).length;
}

function isNumber(cell: Value): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

/** A name that MapLibre's own table of cases cannot hold. */
const UNHELD = "__proto__";

/** Empty cells are no category. */
function mostFrequent(cells: readonly Value[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const text = toText(cell);
    if (text !== "" && text !== UNHELD) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** Fewer classes where values repeat. */
function toBreaks(numbers: readonly number[], most: number, scale: Scale): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return [];
  if (low === high) return [low, high];
  const starts = Array.from({ length: most }, (_, at) =>
    scale === "equal"
      ? low + ((high - low) * at) / most
      : (sorted[Math.floor((at * sorted.length) / most)] ?? high),
  );
  const distinct = [...new Set(starts)];
  return distinct.at(-1) === high ? distinct.concat(high) : [...distinct, high];
}

/** Of a ramp, so many colours as far apart as it allows. */
function spread(colours: readonly string[], count: number): readonly string[] {
  if (count <= 1) return count < 1 ? [] : colours.slice(-2, -1);
  return Array.from({ length: count }, (_, at) => {
    return colours[Math.round((at * (colours.length - 1)) / (count - 1))] ?? "";
  });
}
