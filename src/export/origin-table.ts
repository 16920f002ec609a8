import { detailsMessages } from "../i18n/details.ts";
import { type Feature, READING_ORDER } from "../model/feature.ts";
import { nameOf } from "../model/names.ts";
import { PRECISIONS } from "../model/precision.ts";
import type { ExportReader } from "./export-reader.ts";
import { checkedText } from "./places-table.ts";
import type { Table } from "./tables.ts";

/** How each position was got: places that share a precision, a method and a source share a row, the best known first. */
export function toOriginTable(reader: ExportReader): Table {
  const { words, exports } = reader;
  const details = detailsMessages(reader.locale);
  return {
    caption: exports.origins,
    head: [
      details.precision,
      exports.error,
      details.method,
      details.source,
      details.check,
      words.app.tabs.places,
    ],
    rows: toOrigins([...reader.dataset.features.values()]).map((group) => toRow(group, reader)),
    hasSum: false,
  };
}

/** Never empty. */
type Origin = readonly [Feature, ...Feature[]];

export function toOrigins(features: readonly Feature[]): readonly Origin[] {
  const groups = new Map<string, [Feature, ...Feature[]]>();
  for (const feature of features.toSorted(byTrust)) {
    const { precision, radiusMetres, method, source, checked } = feature.properties.position;
    const key = JSON.stringify([precision, radiusMetres, method, source, checked]);
    const group = groups.get(key);
    if (group) group.push(feature);
    else groups.set(key, [feature]);
  }
  return [...groups.values()];
}

function byTrust(a: Feature, b: Feature): number {
  const rank = ({ properties: { position, kind } }: Feature) =>
    PRECISIONS.indexOf(position.precision) * READING_ORDER.length + READING_ORDER.indexOf(kind);
  return rank(a) - rank(b);
}

function toRow(group: Origin, { locale, words, exports }: ExportReader) {
  const [{ properties }] = group;
  const { precision, radiusMetres, method, methodEn, source, sourceEn, checked } =
    properties.position;
  const isChinese = locale === "zh";
  const names = group.map((feature) => nameOf(feature.properties, locale));
  return [
    words.terms.precisions[precision],
    radiusMetres === null ? exports.noError : `±${words.format.metres(radiusMetres)}`,
    isChinese ? method : methodEn,
    isChinese ? source : sourceEn,
    checkedText(checked, { locale }),
    exports.originsCount(names.length, names.join(exports.listComma)),
  ];
}
