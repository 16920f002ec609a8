import type { Dataset } from "../model/dataset.ts";
import { isSameJson } from "../model/is-same-json.ts";
import { amendFeatures } from "./amend.ts";
import { type Change, type PositionChange, subjectOf } from "./change.ts";
import { type Conflict, mergeChanges, saysSame, toStanding } from "./merge.ts";
import { markOf, type PatchFile } from "./patch-file.ts";

/** What a patch file means here, before anything of it is taken in. */
export interface Appraisal {
  /** The id of the report it was made for; null for this one. */
  readonly otherReport: string | null;
  /** Made for this report, but over another text of it. */
  readonly isOtherText: boolean;
  readonly fresh: readonly Change[];
  /** Somebody else's, which say what already stands. */
  readonly folded: readonly Change[];
  readonly known: readonly Change[];
  /** Put right from a position that this data does not have, or no longer. */
  readonly outdated: readonly Change[];
  /** About what this data does not have. */
  readonly unknown: readonly Change[];
  /** What a person will have to decide once the fresh ones are taken in. */
  readonly conflicts: readonly Conflict[];
}

interface Here {
  readonly dataset: Pick<Dataset, "features" | "report">;
  readonly changes: readonly Change[];
}

export function appraise({ report, changes }: PatchFile, here: Here): Appraisal {
  const mark = markOf(here.dataset.report);
  const sorts = sortOut(changes, here);
  const after = mergeChanges(here.changes, [...sorts.fresh, ...sorts.folded]);
  const before = new Set(toStanding(here.changes).conflicts.map(({ subject }) => subject));
  return {
    otherReport: report.id === mark.id ? null : report.id,
    isOtherText: report.id === mark.id && report.sha256 !== mark.sha256,
    ...sorts,
    conflicts: toStanding(after).conflicts.filter(({ subject }) => !before.has(subject)),
  };
}

type Sort = "fresh" | "folded" | "known" | "outdated" | "unknown";

function sortOut(changes: readonly Change[], here: Here): Readonly<Record<Sort, Change[]>> {
  const sorts: Record<Sort, Change[]> = {
    fresh: [],
    folded: [],
    known: [],
    outdated: [],
    unknown: [],
  };
  const known = new Set(here.changes.map(({ id }) => id));
  const all = mergeChanges(here.changes, changes);
  const replaced = new Set(all.flatMap((change) => change.replaces));
  const standing = toStanding(here.changes).changes;
  const isFolded = (change: Change) => {
    const stands = standing.get(subjectOf(change));
    return stands !== undefined && !replaced.has(change.id) && saysSame(stands, change);
  };
  const isLate = (change: Change) =>
    !replaced.has(change.id) && isOutdated(change, here.dataset, all);
  const sortOf = (change: Change): Sort => {
    if (known.has(change.id)) return "known";
    if (!isAboutOurs(change, here.dataset)) return "unknown";
    if (isLate(change)) return "outdated";
    return isFolded(change) ? "folded" : "fresh";
  };
  for (const change of changes) sorts[sortOf(change)].push(change);
  return sorts;
}

/** Steps come and go with the tour, which keeps what has none. */
function isAboutOurs(change: Change, { features, report }: Here["dataset"]): boolean {
  if (change.kind === "position") return features.has(change.feature);
  const about = change.to?.about;
  if (about?.type === "feature") return features.has(about.id);
  if (about?.type === "statement") return report.statements.some(({ id }) => id === about.id);
  return true;
}

/** Its maker saw another position than the data's own, an earlier change's, or where the place followed its village. */
function isOutdated(
  change: Change,
  { features }: Here["dataset"],
  all: readonly Change[],
): boolean {
  if (change.kind !== "position") return false;
  const now = features.get(change.feature)?.geometry;
  const seen = [
    now,
    ...all
      .filter((other) => change.replaces.includes(other.id))
      .map((other) => (other.kind === "position" ? other.to?.geometry : undefined)),
    ...followedGeometries(change, features, all),
  ];
  const isSeen = seen.some((geometry) => isSameJson(geometry, change.was.geometry));
  return !isSeen && !isSameJson(change.to?.geometry, now);
}

function followedGeometries(
  { feature }: PositionChange,
  features: Dataset["features"],
  all: readonly Change[],
) {
  const [host] = features.get(feature)?.properties.related ?? [];
  return all
    .filter((other) => other.kind === "position" && other.feature === host)
    .map((other) => {
      const standing = { changes: new Map([[subjectOf(other), other]]), conflicts: [] };
      return amendFeatures({ features }, standing).get(feature)?.geometry;
    });
}
