import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Locale } from "../model/view.ts";

/**
 * A cascade of page fonts, since the style names no glyph server. The map reads weight and slant off
 * the first name, which is no real family and falls through to the second.
 */
const FAMILIES = ["Noto Sans SC", "Noto Sans SC Variable"];
export const FONT_REGULAR = ["Noto Regular", ...FAMILIES];
export const FONT_BOLD = ["Noto Bold", ...FAMILIES];
export const FONT_ITALIC = ["Noto Medium Italic", ...FAMILIES];

export function nameIn(locale: Locale): ExpressionSpecification {
  return ["get", locale === "zh" ? "name" : "nameEn"];
}
