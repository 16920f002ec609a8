import { statementById } from "../model/dataset.ts";
import { nameOf, textOf } from "../model/names.ts";
import type { Step } from "../tour/step.ts";
import type { ExportReader } from "./export-reader.ts";

/** What the speaker reads: their own note first, then the statement whole and the places it names. */
export function toSpeakerNotes(step: Step, { dataset, locale, exports }: ExportReader): string {
  const statement = statementById(dataset.report, step.statement);
  const places = step.features.flatMap((id) => {
    const feature = dataset.features.get(id);
    return feature ? [nameOf(feature.properties, locale)] : [];
  });
  const { notes } = exports;
  return [
    ...(step.note.trim() === "" ? [] : [notes.note + step.note.trim()]),
    ...(statement ? [notes.statement + textOf(statement, locale)] : []),
    ...(places.length > 0 ? [notes.places + places.join(exports.listComma)] : []),
  ].join("\n");
}
