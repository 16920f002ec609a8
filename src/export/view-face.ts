import { layersMessages } from "../i18n/layers.ts";
import { nameOf, titleOf } from "../model/names.ts";
import type { View } from "../model/view.ts";
import { toFace } from "../tour/face.ts";
import type { Face } from "../tour/hero.ts";
import type { Step } from "../tour/step.ts";
import type { ExportReader } from "./export-reader.ts";

const MOST_NAMES = 3;

/** Over a picture of the screen: the statement that is open, else the places that are chosen, else the report. */
export function toViewFace(view: View, steps: readonly Step[], reader: ExportReader): Face {
  const { dataset, locale, present, words } = reader;
  const { report } = dataset;
  const filter = filterWords(view, reader);
  const step = steps.find(({ statement }) => statement !== null && statement === view.statement);
  const own = view.step === null ? step : steps[view.step - 1];
  if (own) {
    const face = toFace(own, reader);
    return { ...face, lines: [...face.lines, ...filter] };
  }
  const names = view.selected.slice(0, MOST_NAMES).flatMap((id) => {
    const feature = dataset.features.get(id);
    return feature ? [nameOf(feature.properties, locale)] : [];
  });
  const period = words.app.halfYear(report.period.from, report.period.to);
  const title = names.length > 0 ? names.join(reader.exports.listComma) : titleOf(report, locale);
  return {
    board: null,
    title,
    heroes: [],
    lines: filter.length > 0 || title.includes(period) ? filter : [period],
    foot: [present.reportSource(report.source.author)],
  };
}

function filterWords({ filter }: View, { dataset, locale, words, exports }: ExportReader) {
  const boards = dataset.report.boards.filter(({ id }) => filter.boards.includes(id));
  const parts = [
    ...boards.map((board) => titleOf(board, locale)),
    ...filter.kinds.map((kind) => words.terms.kinds[kind]),
    ...filter.precisions.map((precision) => words.terms.precisions[precision]),
    ...(filter.money ? [layersMessages(locale).money] : []),
  ];
  return parts.length > 0 ? [exports.filteredBy(parts)] : [];
}
