import type { OwnFeature } from "../own-layer.ts";
import { type Classing, classOf } from "./classing.ts";

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

/** A row for each colour that these features have, and one for those without. */
export function toOwnLegend(
  classing: Classing,
  features: readonly OwnFeature[],
): readonly OwnEntry[] {
  if (classing.type === "one")
    return [{ type: "all", colour: classing.colour, count: features.length }];
  const counts = classing.colours.map(() => 0);
  let rest = 0;
  for (const { properties } of features) {
    const at = classOf(classing, properties[classing.column] ?? null);
    if (at < 0) rest += 1;
    else counts[at] = (counts[at] ?? 0) + 1;
  }
  const entries = classing.colours.flatMap((colour, at) => {
    const count = counts[at] ?? 0;
    return count === 0 ? [] : [{ ...entryOf(classing, at), colour, count }];
  });
  return rest === 0 ? entries : [...entries, { type: "rest", colour: null, count: rest }];
}

function entryOf(classing: Exclude<Classing, { type: "one" }>, at: number) {
  if (classing.type === "values")
    return { type: "value", value: classing.values[at] ?? "" } as const;
  const [from = 0, to = 0] = classing.breaks.slice(at, at + 2);
  return { type: "range", from, to } as const;
}
