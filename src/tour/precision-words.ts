import type { Reader } from "./hero.ts";
import type { Step } from "./step.ts";

/** How well the places of a step are known, in one phrase; none where it has no places. */
export function precisionWords(
  { features: ids }: Pick<Step, "features">,
  { dataset, words, present }: Pick<Reader, "dataset" | "words" | "present">,
): readonly string[] {
  const positions = ids.flatMap((id) => dataset.features.get(id)?.properties.position ?? []);
  const schematic = positions.filter(({ precision }) => precision === "schematic").length;
  const radii = positions.flatMap(({ radiusMetres }) => radiusMetres ?? []);
  if (positions.length === 0) return [];
  if (schematic === positions.length) return [present.schematic];
  if (radii.length === 0) return schematic > 0 ? [present.someSchematic(schematic)] : [];
  const metres = words.format.metres(Math.max(...radii));
  return [schematic > 0 ? present.mixed(metres, schematic) : present.within(metres)];
}
