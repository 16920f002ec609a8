import { isSameJson } from "../model/is-same-json.ts";
import { type Change, subjectOf } from "./change.ts";

/** Two or more people changed one thing without seeing each other's change; the first of these stands until somebody decides. */
export interface Conflict {
  readonly subject: string;
  readonly heads: readonly [Change, Change, ...Change[]];
}

export interface Standing {
  /** By subject; what was put back to the dataset's own is not among them. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly conflicts: readonly Conflict[];
}

/** All changes of both, each once, oldest first: the same whichever way round and however often they are merged. */
export function mergeChanges(
  ours: readonly Change[],
  theirs: readonly Change[],
): readonly Change[] {
  const byId = new Map<string, Change>();
  for (const change of [...ours, ...theirs]) {
    const known = byId.get(change.id);
    if (!known || textOf(change) < textOf(known)) byId.set(change.id, change);
  }
  return [...byId.values()].sort(byTime);
}

/** What stands of so many changes, and what only a person can decide. */
export function toStanding(all: readonly Change[]): Standing {
  const changes = new Map<string, Change>();
  const conflicts: Conflict[] = [];
  for (const [subject, heads] of headsBySubject(all)) {
    const [first, second, ...rest] = heads.toReversed();
    if (!first) continue;
    if (second) conflicts.push({ subject, heads: [first, second, ...rest] });
    if (first.to !== null) changes.set(subject, first);
  }
  return { changes, conflicts };
}

/** As if one of the changes stood, whatever does. */
export function withTried(standing: Standing, tried: Change | null): Standing {
  if (tried === null) return standing;
  const changes = new Map(standing.changes);
  if (tried.to === null) changes.delete(subjectOf(tried));
  else changes.set(subjectOf(tried), tried);
  return { ...standing, changes };
}

/** What no other change stands in place of, oldest first; of several that say the same, one. */
function headsBySubject(all: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const replaced = new Set(all.flatMap((change) => change.replaces));
  const bySubject = new Map<string, readonly Change[]>();
  for (const change of all.toSorted(byTime)) {
    const heads = bySubject.get(subjectOf(change)) ?? [];
    const isSaid = heads.some((head) => saysSame(head, change));
    if (!replaced.has(change.id) && !isSaid) bySubject.set(subjectOf(change), [...heads, change]);
  }
  return bySubject;
}

/** Every change to one subject, latest first. */
export function changesTo(all: readonly Change[], subject: string): readonly Change[] {
  return all.filter((change) => subjectOf(change) === subject).toSorted((a, b) => byTime(b, a));
}

/** The changes that a further one to the subject stands in place of. */
export function headsOf(all: readonly Change[], subject: string): readonly string[] {
  const replaced = new Set(all.flatMap((change) => change.replaces));
  return changesTo(all, subject)
    .map(({ id }) => id)
    .filter((id) => !replaced.has(id));
}

/** Whether two changes to one subject come to the same, so that nobody has to decide between them. */
export function saysSame(a: Change, b: Change): boolean {
  return isSameJson(whatIn(a), whatIn(b));
}

/** Two who say the same say it once, whoever said it and when. */
function whatIn(change: Change): unknown {
  if (change.kind === "remark" || change.to === null) return change.to;
  const { precision, radiusMetres } = change.to.position;
  return [change.to.geometry, precision, radiusMetres];
}

function byTime(a: Change, b: Change): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function textOf(change: Change): string {
  return JSON.stringify(change);
}
