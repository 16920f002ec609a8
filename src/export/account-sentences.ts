import { ledgerMessages } from "../i18n/ledger.ts";
import { isLocated } from "../model/precision.ts";
import type { ExportReader } from "./export-reader.ts";
import { ledgerOf } from "./tables.ts";

/** What the ledger says in sentences, above its tables. */
export function ledgerSentences(reader: ExportReader): readonly string[] {
  const ledger = ledgerMessages(reader.locale);
  const { report } = reader.dataset;
  const { figures, spelled } = ledgerOf(reader);
  return [
    ledger.intro(report.statements.length, report.source.characters),
    ledger.figuresTotal(figures.items.length, spelled.length),
  ];
}

export function precisionSentences(reader: ExportReader): readonly string[] {
  const features = [...reader.dataset.features.values()];
  const located = features.filter(({ properties }) => isLocated(properties.position.precision));
  return [ledgerMessages(reader.locale).positionsIntro(features.length, located.length)];
}
