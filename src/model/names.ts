import type { FeatureProperties } from "./feature.ts";
import type { Figure, Statement } from "./report.ts";
import type { Locale } from "./view.ts";

interface Titled {
  readonly title: string;
  readonly titleEn: string;
}

export function nameOf(
  feature: Pick<FeatureProperties, "name" | "nameEn">,
  locale: Locale,
): string {
  return locale === "zh" ? feature.name : feature.nameEn;
}

export function titleOf(titled: Titled, locale: Locale): string {
  return locale === "zh" ? titled.title : titled.titleEn;
}

export function textOf(statement: Pick<Statement, "text" | "textEn">, locale: Locale): string {
  return locale === "zh" ? statement.text : statement.textEn;
}

export function measureOf(figure: Pick<Figure, "measure" | "measureEn">, locale: Locale): string {
  return locale === "zh" ? figure.measure : figure.measureEn;
}

export function noteOf(
  feature: Pick<FeatureProperties, "note" | "noteEn">,
  locale: Locale,
): string | null {
  return locale === "zh" ? feature.note : feature.noteEn;
}
