import type { CategoricalId, SequentialId } from "./palettes.ts";

/** How many features each class of a number gets: as many as the others, or as wide a stretch. */
export const SCALES = ["quantile", "equal"] as const;
export type Scale = (typeof SCALES)[number];

/** What a layer's colours say. */
export type OwnColour =
  | { readonly by: "nothing"; readonly colour: string }
  | { readonly by: "category"; readonly column: string; readonly palette: CategoricalId }
  | {
      readonly by: "amount";
      readonly column: string;
      readonly palette: SequentialId;
      readonly scale: Scale;
    };
