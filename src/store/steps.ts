import { createMemo, createSignal } from "solid-js";
import type { FeatureId } from "../model/feature.ts";
import { isSameJson } from "../model/is-same-json.ts";
import type { View } from "../model/view.ts";

const STEP_KEYS = [
  "viewport",
  "selected",
  "statement",
  "panel",
  "filter",
  "layers",
] as const satisfies readonly (keyof View)[];

const NOTHING = { selected: [], statement: null };

/** What a step of a tour fixes of the view, and where its camera looks while nobody moved it. */
export interface Shown {
  readonly view: Pick<View, (typeof STEP_KEYS)[number]>;
  /** None for the whole picture. */
  readonly framed: readonly FeatureId[];
}

/** The step on the screen, and whether somebody left it meanwhile by clicking, filtering or moving the map. */
export function createSteps(view: View) {
  const [shown, setShown] = createSignal<Shown | null>(null);
  const [isReading, setReading] = createSignal(false);
  const isAstray = createMemo(() => {
    const fixed = shown()?.view;
    if (view.step === null || fixed === undefined) return false;
    return isReading() || STEP_KEYS.some((key) => !isSameJson(view[key], fixed[key]));
  });
  /** What is left when nothing is spoken of: the step, if one is on the screen. */
  const rest = (): Partial<View> => shown()?.view ?? NOTHING;
  return { shown, setShown, rest, isReading, setReading, isAstray };
}
