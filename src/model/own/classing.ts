import type { FilledColumn, OwnData, Value } from "../own-layer.ts";
import { cellOf, columnOf, frequentTexts, tellOf } from "./cells.ts";
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

const CLASSINGS = new WeakMap<OwnColour, { readonly data: OwnData; readonly classing: Classing }>();

/** Worked out once for all who ask: the map, the list and the legend. */
export function classingOf(data: OwnData, colour: OwnColour): Classing {
  const known = CLASSINGS.get(colour);
  if (known?.data === data) return known.classing;
  const classing = toClassing(data, colour);
  CLASSINGS.set(colour, { data, classing });
  return classing;
}

const CLASSES = new WeakMap<Classing, { readonly data: OwnData; readonly classes: Int8Array }>();

/** Of each feature, as `classOf` tells it; worked out once, since the legend asks with every move of the map. */
export function classesOf(data: OwnData, classing: Classing): Int8Array {
  const known = CLASSES.get(classing);
  if (known?.data === data) return known.classes;
  const column = classing.type === "one" ? undefined : columnOf(data, classing.column);
  const tell = tellOf(column, (cell) => classOf(classing, cell));
  const classes = new Int8Array(data.count);
  for (let at = 0; at < classes.length; at += 1) classes[at] = tell(at);
  CLASSES.set(classing, { data, classes });
  return classes;
}

export function toClassing(data: OwnData, colour: OwnColour): Classing {
  if (colour.by === "nothing") return { type: "one", colour: colour.colour };
  const { column } = colour;
  const cells = columnOf(data, column);
  if (colour.by === "category") {
    const colours = CATEGORICAL[colour.palette];
    const values = mostFrequent(cells, Math.min(MOST_CATEGORIES, colours.length));
    return { type: "values", column, values, colours: colours.slice(0, values.length) };
  }
  const colours = SEQUENTIAL[colour.palette];
  const breaks = toBreaks(numbersIn(cells, data.count), colours.length, colour.scale);
  return { type: "ranges", column, breaks, colours: spread(colours, breaks.length - 1) };
}

/** Which colour a cell has; -1 for the neutral one. */
export function classOf(classing: Classing, cell: Value): number {
  if (classing.type === "one") return 0;
  if (classing.type === "values") return classing.values.indexOf(toText(cell));
  if (!isNumber(cell) || classing.breaks.length === 0) return -1;
  const { breaks } = classing;
  let at = 0;
  while (at < breaks.length - 2 && cell >= (breaks[at + 1] ?? 0)) at += 1;
  return at;
}

function isNumber(cell: Value): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

/** A name that MapLibre's own table of cases cannot hold. */
const UNHELD = "__proto__";

/** Empty cells are no category. */
function mostFrequent(cells: FilledColumn | undefined, most: number): readonly string[] {
  const found: string[] = [];
  for (const text of frequentTexts(cells)) {
    if (text !== "" && text !== UNHELD && !found.includes(text)) found.push(text);
    if (found.length === most) break;
  }
  return found;
}

/** In order. */
function numbersIn(cells: FilledColumn | undefined, count: number): Float64Array {
  const numbers = new Float64Array(count);
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const cell = cellOf(cells, at);
    if (!isNumber(cell)) continue;
    numbers[found] = cell;
    found += 1;
  }
  return numbers.subarray(0, found).sort();
}

/** Fewer classes where values repeat. */
function toBreaks(sorted: Float64Array, most: number, scale: Scale): readonly number[] {
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
