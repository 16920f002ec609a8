import type { Reader } from "./hero.ts";
import type { Step } from "./step.ts";

/** How well the places of a step are known, in a word or two; nothing where it has none. */
export function precisionWords(
  { features: ids }: Pick<Step, "features">,
  { dataset, words, present }: Pick<Reader, "dataset" | "words" | "present">,
): readonly string[] {
  const positions = ids.flatMap((id) => dataset.features.get(id)?.properties.position ?? []);
  const known = positions.filter(({ precision }) => precision !== "schematic");
  const radii = known.flatMap(({ radiusMetres }) => radiusMetres ?? []);
  const schematic = positions.length - known.length;
  if (positions.length > 0 && known.length === 0) return [present.schematic];
  return [
    ...(radii.length > 0 ? [present.within(words.format.metres(Math.max(...radii)))] : []),
    ...(schematic > 0 ? [present.someSchematic(schematic)] : []),
  ];
}
