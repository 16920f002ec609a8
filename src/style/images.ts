import type { Kind } from "../model/feature.ts";
import { KINDS } from "../model/feature.ts";
import type { Theme } from "../model/view.ts";

/** Images are drawn by the map room on demand; the name says all that the drawing needs. */
export type SymbolLook = "solid" | "hollow";

/** Kinds that stand on the map as symbols rather than as lines or surfaces. */
export const SYMBOL_KINDS: readonly Kind[] = KINDS.filter(
  (kind) => !["river", "road", "area"].includes(kind),
);
export const HATCH_KINDS: readonly Kind[] = ["area", "project"];

export function symbolId(kind: Kind, look: SymbolLook, theme: Theme): string {
  return `${kind}-${look}-${theme}`;
}

export function haloId(state: "selected" | "hovered", theme: Theme): string {
  return `halo-${state}-${theme}`;
}

export function officeId(theme: Theme): string {
  return `office-${theme}`;
}

export function remarkId(theme: Theme): string {
  return `remark-${theme}`;
}

export function hatchId(kind: Kind, theme: Theme): string {
  return `hatch-${kind}-${theme}`;
}
