import { detailsMessages } from "../i18n/details.ts";
import { placeOf, statementsCiting } from "../model/dataset.ts";
import type { Check, Feature } from "../model/feature.ts";
import { textOf, titleOf } from "../model/names.ts";
import { pointOf } from "../model/point.ts";
import type { Cell } from "./csv.ts";
import type { ExportReader } from "./export-reader.ts";

type Column = keyof ExportReader["exports"]["columns"];

/** A head and a row for each feature, with how well its position is known and every statement that cites it. */
export function toPlacesTable(
  features: readonly Feature[],
  reader: ExportReader,
): readonly (readonly Cell[])[] {
  const rows = features.map((feature) => Object.values(toRow(feature, reader)));
  return [Object.values(reader.exports.columns), ...rows];
}

function toRow(feature: Feature, reader: ExportReader): Record<Column, Cell> {
  const { dataset, locale, words, exports } = reader;
  const { properties, geometry } = feature;
  const { position } = properties;
  const point = pointOf(feature);
  const citing = statementsCiting(dataset.report, properties.id);
  const boards = citing.flatMap((statement) => placeOf(dataset.report, statement)?.board ?? []);
  const isChinese = locale === "zh";
  return {
    id: properties.id,
    name: properties.name,
    nameEn: properties.nameEn,
    aliases: properties.aliases.join(exports.listComma),
    kind: words.terms.kinds[properties.kind],
    officialCode: properties.officialCode,
    geometry: geometry.type,
    lng: point?.[0] ?? null,
    lat: point?.[1] ?? null,
    precision: words.terms.precisions[position.precision],
    radiusMetres: position.radiusMetres,
    method: isChinese ? position.method : position.methodEn,
    source: isChinese ? position.source : position.sourceEn,
    checked: checkedText(position.checked, reader),
    boards: [...new Set(boards.map((board) => titleOf(board, locale)))].join(exports.listComma),
    statementIds: citing.map(({ id }) => id).join(exports.listComma),
    statements: citing.map((statement) => textOf(statement, locale)).join(exports.sentenceEnd),
  };
}

export function checkedText(check: Check | null, { locale }: Pick<ExportReader, "locale">): string {
  const words = detailsMessages(locale);
  return check ? words.checked(check) : words.unchecked;
}
