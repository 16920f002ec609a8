import type { OwnColour } from "../../model/own/own-colour.ts";
import { CATEGORICAL } from "../../model/own/palettes.ts";
import type { Column } from "../../model/own-layer.ts";

export const WAYS = ["category", "quantile", "equal"] as const;
export type Way = (typeof WAYS)[number];

/** How the values of a column are told apart; null for one colour. */
export function wayOf(colour: OwnColour): Way | null {
  if (colour.by === "nothing") return null;
  return colour.by === "category" ? "category" : colour.scale;
}

/** As a person would first want it: numbers in steps, words by kind. */
export function toColourBy(column: Column | undefined): OwnColour {
  if (column === undefined) return { by: "nothing", colour: CATEGORICAL.clear[0] };
  const { name, type } = column;
  return type === "number"
    ? { by: "amount", column: name, palette: "sea", scale: "quantile" }
    : { by: "category", column: name, palette: "clear" };
}

export function changeWay(colour: OwnColour, way: Way): OwnColour {
  if (colour.by === "nothing") return colour;
  const { column } = colour;
  if (way === "category") return { by: "category", column, palette: "clear" };
  const palette = colour.by === "amount" ? colour.palette : "sea";
  return { by: "amount", column, palette, scale: way };
}
