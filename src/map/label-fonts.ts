import { fontsReady } from "../fonts.ts";
import type { Dataset } from "../model/dataset.ts";

/** Resolves when a map may draw the names of all features; never rejects. */
export function labelFontsReady({ features }: Pick<Dataset, "features">): Promise<void> {
  const names = [...features.values()].map(
    ({ properties }) => properties.shortName + properties.nameEn,
  );
  return fontsReady(names.join(""));
}
