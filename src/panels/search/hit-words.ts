import type { Messages } from "../../i18n/messages.ts";
import { placeOf } from "../../model/dataset.ts";
import type { Feature } from "../../model/feature.ts";
import { titleOf } from "../../model/names.ts";
import type { Report, Statement } from "../../model/report.ts";
import type { Matched } from "../../model/search/field.ts";
import type { Hit } from "../../model/search/search.ts";
import { type Range, type Segment, toMarkedSegments } from "../../model/search/segments.ts";
import type { Locale } from "../../model/view.ts";

/** A text of the interface with what was found in it marked. */
export function markedIn(text: string, matched: Hit["matched"]): readonly Segment[] {
  return toMarkedSegments(
    text,
    matched.flat().flatMap((one) => rangesIn(text, one)),
  );
}

/** The words that led to a hit where none of its shown texts has them, with what they are. */
export function remarkOn(
  matched: Hit["matched"],
  shown: readonly string[],
  messages: Messages,
): readonly Segment[] {
  const isShown = (one: Matched) => shown.some((text) => text.includes(one.text));
  const hidden = matched.find((term) => !term.some(isShown))?.[0];
  if (!hidden) return [];
  const before = beforeRemark(hidden.field, messages);
  const segments = toMarkedSegments(hidden.text, hidden.ranges);
  return before === "" ? segments : [{ text: before, marked: false }, ...segments];
}

export function kindOf({ properties }: Feature, messages: Messages): string {
  const { kinds, contextRoles } = messages.terms;
  return properties.role ? contextRoles[properties.role] : kinds[properties.kind];
}

/** "三农 · 特色产业" */
export function placeText(report: Report, statement: Statement, locale: Locale): string {
  const place = placeOf(report, statement);
  if (!place) return "";
  return `${titleOf(place.board, locale)} · ${titleOf(place.paragraph, locale)}`;
}

function rangesIn(text: string, { text: found, ranges }: Matched): readonly Range[] {
  const at = text.indexOf(found);
  return at < 0 ? [] : ranges.map(([from, to]) => [from + at, to + at]);
}

function beforeRemark(field: Matched["field"], messages: Messages): string {
  const { remarks } = messages.search;
  switch (field) {
    case "alias":
    case "code":
    case "cited":
    case "note":
      return remarks[field];
    default:
      return remarks.other;
  }
}
