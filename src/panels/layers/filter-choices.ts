import { KINDS, type Kind } from "../../model/feature.ts";
import type { Filterable } from "../../model/filter.ts";
import { PRECISIONS, type Precision } from "../../model/precision.ts";

/** The kinds and precisions there are to choose from, uppermost and best known first. */
export function choicesOf(features: readonly Filterable[]): {
  readonly kinds: readonly Kind[];
  readonly precisions: readonly Precision[];
} {
  return {
    kinds: KINDS.toReversed().filter((kind) => features.some((one) => one.kind === kind)),
    precisions: PRECISIONS.filter((precision) =>
      features.some((one) => one.precision === precision),
    ),
  };
}

/** The list with the value taken out if it was in, else put in. */
export function toToggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}
