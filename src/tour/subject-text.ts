import { statementById } from "../model/dataset.ts";
import { nameOf, textOf } from "../model/names.ts";
import type { RemarkSubject } from "../model/remark.ts";
import { toFace } from "./face.ts";
import type { Reader } from "./hero.ts";
import { toTour } from "./to-tour.ts";

/** What a remark is about, in the words of the data; null for what the data has no more. */
export function toSubjectText({ type, id }: RemarkSubject, reader: Reader): string | null {
  const { dataset, locale } = reader;
  if (type === "feature") {
    const feature = dataset.features.get(id);
    return feature ? nameOf(feature.properties, locale) : null;
  }
  if (type === "statement") {
    const statement = statementById(dataset.report, id);
    return statement ? textOf(statement, locale) : null;
  }
  const step = toTour(dataset).find((one) => one.id === id);
  return step ? toFace(step, reader).title : null;
}
