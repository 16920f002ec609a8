import type { Dataset } from "../model/dataset.ts";
import type { FeatureId, Position } from "../model/feature.ts";
import { isSameJson } from "../model/is-same-json.ts";
import { amendFeatures } from "./amend.ts";
import type { Placing } from "./change.ts";
import { type JsonSpan, readJsonSpans } from "./json-spans.ts";
import type { Standing } from "./merge.ts";

export type Placings = ReadonlyMap<FeatureId, Placing>;

export interface CorrectedFile {
  readonly text: string;
  /** What was put right in it. */
  readonly ids: readonly FeatureId[];
}

/** Where the data's features are to lie that lie elsewhere now, what follows its village included. */
export function toPlacings(dataset: Pick<Dataset, "features">, standing: Standing): Placings {
  const placings = new Map<FeatureId, Placing>();
  for (const [id, feature] of amendFeatures(dataset, standing)) {
    const { geometry, properties } = feature;
    if (feature !== dataset.features.get(id))
      placings.set(id, { geometry, position: properties.position });
  }
  return placings;
}

/** A GeoJSON file with features put right: what does not change stays as it is to the byte, however the file is written. Throws on what is not JSON. */
export function toCorrectedFile(text: string, placings: Placings): CorrectedFile {
  const gap = /":\s/.test(text) ? " " : "";
  const edits: Edit[] = [];
  const ids: FeatureId[] = [];
  for (const span of readJsonSpans(text).members.get("features")?.items ?? []) {
    const properties = span.members.get("properties");
    const id = String(readValue(text, properties?.members.get("id")));
    const placing = placings.get(id);
    if (!placing) continue;
    const made = [
      editOf(text, span.members.get("geometry"), placing.geometry, gap),
      editOf(text, properties?.members.get("position"), tidy(placing.position), gap),
    ].flat();
    if (made.length > 0) ids.push(id);
    edits.push(...made);
  }
  return { text: edited(text, edits), ids };
}

interface Edit extends Pick<JsonSpan, "from" | "to"> {
  readonly text: string;
}

function editOf(text: string, span: JsonSpan | undefined, value: object, gap: string): Edit[] {
  if (!span || isSameJson(readValue(text, span), value)) return [];
  return [{ from: span.from, to: span.to, text: toText(value, gap) }];
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), text);
}

function readValue(text: string, span: JsonSpan | undefined): unknown {
  return span && JSON.parse(text.slice(span.from, span.to));
}

/** In the order of the shipped files. */
function tidy(position: Position): Position {
  const { precision, radiusMetres, method, methodEn, source, sourceEn, checked } = position;
  return { precision, radiusMetres, method, methodEn, source, sourceEn, checked };
}

/** On one line, spaced as the file is. */
function toText(value: unknown, gap: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => toText(item, gap)).join(`,${gap}`)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${gap}${toText(item, gap)}`,
  );
  return `{${members.join(`,${gap}`)}}`;
}
