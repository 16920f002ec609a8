import { type Dataset, placeOf } from "../dataset.ts";
import type { Feature, FeatureId } from "../feature.ts";
import { isLocated } from "../precision.ts";
import type { Figure, Report, Statement, StatementId } from "../report.ts";
import { type Field, type FieldName, type Reach, toField } from "./field.ts";
import type { Readings } from "./readings.ts";

/** What a search can find. */
export type Target =
  | { readonly type: "feature"; readonly id: FeatureId }
  | { readonly type: "statement"; readonly id: StatementId }
  | { readonly type: "figure"; readonly id: StatementId; readonly figure: Figure };

export interface Entry {
  readonly target: Target;
  readonly fields: readonly Field[];
  /** Settles a draw: what the report speaks of more often comes first. */
  readonly standing: number;
}

type ToField = (name: FieldName, reach: Reach, weight: number, text: string) => Field;

export function entriesOf({ features, report }: Dataset, readings: Readings): readonly Entry[] {
  const field: ToField = (name, reach, weight, text) =>
    toField(readings, name, reach, weight, text);
  const citing = citations(report);
  return [
    ...[...features.values()].map((feature) =>
      featureEntry(feature, citing.get(feature.properties.id) ?? [], field),
    ),
    ...report.statements.flatMap((statement) => [
      statementEntry(report, statement, field),
      ...statement.figures.map((figure) => figureEntry(statement, figure, field)),
    ]),
  ];
}

function featureEntry(
  { properties }: Feature,
  citing: readonly Statement[],
  field: ToField,
): Entry {
  const weight = properties.kind === "context" ? 0.97 : 1;
  const { name, nameEn, shortName, aliases, officialCode, note, noteEn, position } = properties;
  const spoken = [...new Set([name, shortName])];
  return {
    target: { type: "feature", id: properties.id },
    standing: Math.min(citing.length, 9) / 10 + (isLocated(position.precision) ? 0.05 : 0),
    fields: [
      ...spoken.map((text) => field("name", "name", weight, text)),
      field("nameEn", "name", weight, nameEn),
      ...aliases.map((text) => field("alias", "name", weight, text)),
      ...present(officialCode).map((text) => field("code", "code", weight, text)),
      ...present(note, noteEn).map((text) => field("note", "mention", 0.45, text)),
      ...citing
        .flatMap(({ text, textEn }) => [text, textEn])
        .map((text) => field("cited", "mention", 0.5, text)),
    ],
  };
}

function statementEntry(report: Report, statement: Statement, field: ToField): Entry {
  const place = placeOf(report, statement);
  const titles = place ? [place.board, place.paragraph] : [];
  return {
    target: { type: "statement", id: statement.id },
    standing: 0,
    fields: [
      field("text", "prose", 0.9, statement.text),
      field("textEn", "prose", 0.85, statement.textEn),
      ...titles
        .flatMap(({ title, titleEn }) => [title, titleEn])
        .map((text) => field("place", "name", 0.5, text)),
    ],
  };
}

function figureEntry(statement: Statement, figure: Figure, field: ToField): Entry {
  return {
    target: { type: "figure", id: statement.id, figure },
    standing: figure.role === "total" ? 0.1 : 0,
    fields: [
      field("measure", "name", 0.92, figure.measure),
      field("measureEn", "name", 0.85, figure.measureEn),
      field("amount", "prose", 0.9, `${figure.value}${figure.unit}`),
    ],
  };
}

function citations(report: Report): ReadonlyMap<FeatureId, readonly Statement[]> {
  const citing = new Map<FeatureId, Statement[]>();
  for (const statement of report.statements)
    for (const id of new Set(statement.features))
      citing.set(id, [...(citing.get(id) ?? []), statement]);
  return citing;
}

function present(...texts: readonly (string | null)[]): readonly string[] {
  return texts.flatMap((text) => text ?? []);
}
