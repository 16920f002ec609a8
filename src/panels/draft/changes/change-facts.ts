import type { Geometry } from "geojson";
import type { Change, Placing, PositionChange, RemarkChange } from "../../../draft/change.ts";
import type { ChangesMessages } from "../../../i18n/changes.ts";
import type { DetailsMessages } from "../../../i18n/details.ts";
import type { Messages } from "../../../i18n/messages.ts";
import type { RemarksMessages } from "../../../i18n/remarks.ts";
import { isSameJson } from "../../../model/is-same-json.ts";
import { metresFrom } from "../../../model/measure.ts";
import { toMomentText } from "./moment-text.ts";

export interface ChangeWords {
  readonly changes: ChangesMessages;
  readonly remarks: RemarksMessages;
  readonly details: DetailsMessages;
  readonly messages: Messages;
}

/** Who, and when. */
export function madeText(change: Change, { changes }: ChangeWords): string {
  return `${byText(change, changes)} · ${toMomentText(change.at)}`;
}

export function byText({ by }: Change, words: ChangesMessages): string {
  return by.trim() === "" ? words.nobody : by;
}

/** What it says, in one or more short parts. */
export function factsOf(change: Change, words: ChangeWords): readonly string[] {
  return change.kind === "position" ? placedFacts(change, words) : remarkFacts(change, words);
}

function placedFacts({ was, to }: PositionChange, words: ChangeWords): readonly string[] {
  if (to === null) return [words.changes.putBack];
  return [precisionText(to, words), movedText(was.geometry, to.geometry, words)];
}

function remarkFacts({ to }: RemarkChange, { remarks }: ChangeWords): readonly string[] {
  if (to === null) return [remarks.removed];
  const due = to.due === null ? remarks.noDue : remarks.dueOn(to.due);
  return [to.text, `${to.department || remarks.noDepartment} · ${due}`, remarks.states[to.state]];
}

function precisionText({ position }: Placing, { details, messages }: ChangeWords): string {
  const { terms, format } = messages;
  const term = terms.precisions[position.precision];
  const { radiusMetres } = position;
  return radiusMetres === null ? term : details.radius(term, format.metres(radiusMetres));
}

function movedText(from: Geometry, to: Geometry, { changes, messages }: ChangeWords): string {
  if (isSameJson(from, to)) return changes.unmoved;
  if (from.type !== "Point" || to.type !== "Point") return changes.redrawn;
  const metres = Math.round(metresFrom(from.coordinates, to));
  return metres === 0 ? changes.unmoved : changes.moved(messages.format.metres(metres));
}
