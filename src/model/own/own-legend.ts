import type { Bbox } from "../geometry.ts";
import { type Classing, classesOf, classingOf } from "./classing.ts";
import { rowsWithin, type ShownLayer } from "./shown-layer.ts";

interface Counted {
  readonly count: number;
}

export type OwnEntry =
  | (Counted & { readonly type: "all"; readonly colour: string })
  /** In the neutral colour. */
  | (Counted & { readonly type: "rest"; readonly colour: null })
  | (Counted & { readonly type: "value"; readonly colour: string; readonly value: string })
  | (Counted & {
      readonly type: "range";
      readonly colour: string;
      readonly from: number;
      readonly to: number;
    });

/** A row for each colour that the layer shows within a bbox, and one for what has none. */
export function toOwnLegend(shown: ShownLayer, bbox: Bbox | undefined): readonly OwnEntry[] {
  const classing = classingOf(shown.data, shown.layer.colour);
  const { counts, rest } = countClasses(shown, classing, bbox);
  if (classing.type === "one") {
    const [count = 0] = counts;
    return count === 0 ? [] : [{ type: "all", colour: classing.colour, count }];
  }
  const entries = classing.colours.flatMap((colour, at) => {
    const count = counts[at] ?? 0;
    return count === 0 ? [] : [{ ...entryOf(classing, at), colour, count }];
  });
  return rest === 0 ? entries : [...entries, { type: "rest", colour: null, count: rest }];
}

/** Apart from those in classes, how many fall into none. */
function countClasses(shown: ShownLayer, classing: Classing, bbox: Bbox | undefined) {
  const classes = classesOf(shown.data, classing);
  const counts: number[] = [];
  let rest = 0;
  for (const row of rowsWithin(shown, bbox)) {
    const at = classes[row] ?? -1;
    if (at < 0) rest += 1;
    else counts[at] = (counts[at] ?? 0) + 1;
  }
  return { counts, rest };
}

/** What an entry is called; one that stands for the whole layer by the layer's name. */
export function ownEntryText(
  entry: OwnEntry,
  layer: string,
  say: { readonly rest: string; readonly range: (from: number, to: number) => string },
): string {
  switch (entry.type) {
    case "all":
      return layer;
    case "rest":
      return say.rest;
    case "value":
      return entry.value;
    case "range":
      return say.range(entry.from, entry.to);
  }
}

function entryOf(classing: Exclude<Classing, { type: "one" }>, at: number) {
  if (classing.type === "values")
    return { type: "value", value: classing.values[at] ?? "" } as const;
  const [from = 0, to = 0] = classing.breaks.slice(at, at + 2);
  return { type: "range", from, to } as const;
}
