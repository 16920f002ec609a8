import type { FeatureId, FeatureProperties } from "./feature.ts";
import type { Locale } from "./view.ts";

/** A statement's text cut where a place or a figure stands; joined again it is the text. */
export type Segment =
  | { readonly type: "text" | "figure"; readonly text: string }
  | { readonly type: "place"; readonly text: string; readonly feature: FeatureId };

export type Named = Pick<FeatureProperties, "id" | "name" | "nameEn" | "shortName" | "aliases">;

/** A figure as the locale writes it, its number and what follows. */
export interface Written {
  readonly number: string;
  readonly after: string;
}

interface Claim {
  readonly from: number;
  readonly to: number;
  readonly feature: FeatureId | null;
}

export function toSegments(
  text: string,
  features: readonly Named[],
  figures: readonly Written[],
  locale: Locale,
): readonly Segment[] {
  const claims = [...placeClaims(text, features, locale)];
  for (const figure of figures) {
    const claim = figureClaim(text, figure, claims);
    if (claim) claims.push(claim);
  }
  return cut(
    text,
    claims.sort((a, b) => a.from - b.from),
  );
}

/** The features that a sentence is about without naming them. */
export function unnamedIn<T extends Named>(
  segments: readonly Segment[],
  features: readonly T[],
): readonly T[] {
  const named = new Set(segments.map((segment) => segment.type === "place" && segment.feature));
  return features.filter(({ id }) => !named.has(id));
}

/** Longer names first, so that a canteen named after its village is not taken for the village. */
function placeClaims(text: string, features: readonly Named[], locale: Locale): readonly Claim[] {
  const candidates = features
    .flatMap((feature) => namesOf(feature, locale).map((name) => ({ feature: feature.id, name })))
    .filter(({ name }) => name !== "")
    .sort((a, b) => b.name.length - a.name.length);
  const claims: Claim[] = [];
  for (const { feature, name } of candidates) {
    if (claims.some((claim) => claim.feature === feature)) continue;
    const from = occurrences(text, name).find((at) => isFree(claims, at, at + name.length));
    if (from !== undefined) claims.push({ from, to: from + name.length, feature });
  }
  return claims;
}

function namesOf(feature: Named, locale: Locale): readonly string[] {
  return locale === "en" ? [feature.nameEn] : [feature.name, feature.shortName, ...feature.aliases];
}

/** Every place where a name stands; never within a longer word of Latin letters. */
function occurrences(text: string, name: string): readonly number[] {
  const pattern = new RegExp(
    `${/^[a-z]/i.test(name) ? "(?<![a-z])" : ""}${literally(name)}${/[a-z]$/i.test(name) ? "(?![a-z])" : ""}`,
    "gi",
  );
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

function figureClaim(text: string, figure: Written, taken: readonly Claim[]): Claim | undefined {
  for (const pattern of patternsOf(figure)) {
    for (const { index: from, 0: found } of text.matchAll(pattern)) {
      const to = from + found.length;
      if (isFree(taken, from, to)) return { from, to, feature: null };
    }
  }
  return undefined;
}

/** With its unit, 余 and spaces let in between; as an ordinal where there is none; at worst bare. */
function patternsOf({ number, after }: Written): readonly RegExp[] {
  const digits = number.replace(/[^\d.]/g, "");
  if (digits === "") return [];
  const bare = `(?<![\\d.,])${[...digits].map(literally).join(",?")}(?![\\d]|[.,]\\d)`;
  const unit = [...after.replace(/[余\s]/g, "")].map(literally).join("\\s*余?\\s*");
  const whole =
    unit === ""
      ? [`第\\s*${bare}`, `${bare}(?:st|nd|rd|th)`]
      : [`[+−-]?${bare}\\s*余?\\s*${unit}(?![a-z])`];
  return [...whole, bare].map((source) => new RegExp(source, "g"));
}

function isFree(claims: readonly Claim[], from: number, to: number): boolean {
  return claims.every((claim) => to <= claim.from || claim.to <= from);
}

function cut(text: string, claims: readonly Claim[]): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { from, to, feature } of claims) {
    if (from > done) segments.push({ type: "text", text: text.slice(done, from) });
    const words = text.slice(from, to);
    segments.push(
      feature === null ? { type: "figure", text: words } : { type: "place", text: words, feature },
    );
    done = to;
  }
  if (done < text.length) segments.push({ type: "text", text: text.slice(done) });
  return segments;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
