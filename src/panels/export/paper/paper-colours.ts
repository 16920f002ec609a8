import { coloursOf } from "../../../export/sheet/sheet-colours.ts";
import { KINDS } from "../../../model/feature.ts";

/** The tokens of the light theme, since paper is light whatever the screen is. */
export function paperColours(): Readonly<Record<string, string>> {
  const { kind, letters, ...light } = coloursOf("light");
  return {
    "--card": light.paper,
    "--hairline": light.hairline,
    "--ink": light.ink,
    "--ink-2": light.ink2,
    "--muted": light.muted,
    "--edge": light.edge,
    "--accent": light.accent,
    ...Object.fromEntries(KINDS.map((id) => [`--${id}`, kind[id]])),
    "--project-text": letters.project,
    "--river-text": letters.river,
  };
}
