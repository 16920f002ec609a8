import { type Appraisal, appraise } from "../../draft/appraise.ts";
import type { Change } from "../../draft/change.ts";
import { toCorrectedFile, toPlacings } from "../../draft/correct-file.ts";
import { mergeChanges, toStanding } from "../../draft/merge.ts";
import { parsePatchFile } from "../../draft/patch-file.ts";
import type { PatchMessages } from "../../i18n/patches.ts";
import { type DataFile, FEATURE_FILES } from "../../load/data-files.ts";
import { toFileTexts } from "../../load/parse-files.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Dataset } from "../../model/dataset.ts";
import { checkFiles } from "../check/check-files.ts";

/** Something to print, in either language. */
export type Saying = (words: PatchMessages) => string;

export interface Application {
  readonly isDone: boolean;
  readonly sayings: readonly Saying[];
  /** What is wrong with the data as it would be. */
  readonly faults: readonly DataError[];
  /** Only those that change. */
  readonly texts: ReadonlyMap<DataFile, string>;
}

interface Wanted {
  readonly data: ReadonlyMap<DataFile, string>;
  readonly patches: readonly { readonly name: string; readonly text: string }[];
  /** Of two who disagree, the later is right. */
  readonly isLatestRight: boolean;
}

/** The data files as several people's patches put them right, or why none is to be written. */
export function applyPatches({ data, patches, isLatestRight }: Wanted): Application {
  const { dataset, faults } = checkFiles(toTexts(data), null);
  if (faults.length > 0) return { ...refuse([(words) => words.unsound]), faults };
  let changes: readonly Change[] = [];
  const sayings: Saying[] = [];
  for (const { name, text } of patches) {
    const check = parsePatchFile(text);
    if (!check.ok) return refuse(check.faults.map((fault) => sayFault(name, fault)));
    const appraisal = appraise(check.file, { dataset, changes });
    sayings.push(...sayAppraisal(appraisal));
    const { fresh, folded, known } = appraisal;
    changes = mergeChanges(changes, [...fresh, ...folded, ...known]);
  }
  const positions = changes.filter(({ kind }) => kind === "position");
  const remarks = changes.length - positions.length;
  if (remarks > 0) sayings.push((words) => words.remarks(remarks));
  const standing = toStanding(positions);
  if (standing.conflicts.length > 0 && !isLatestRight) {
    const names = standing.conflicts.flatMap(({ heads }) => namesOf(heads[0], dataset));
    return refuse([...sayings, (words) => words.conflicts(names.join(", "))]);
  }
  return written(data, toPlacings(dataset, standing), sayings);
}

function written(
  data: Wanted["data"],
  placings: ReturnType<typeof toPlacings>,
  sayings: readonly Saying[],
): Application {
  const texts = new Map<DataFile, string>();
  const told: Saying[] = [];
  for (const file of FEATURE_FILES) {
    const before = data.get(file);
    if (before === undefined) continue;
    const { text, ids } = toCorrectedFile(before, placings);
    if (text === before) continue;
    texts.set(file, text);
    told.push((words) => words.written(file, ids.length));
  }
  const { faults } = checkFiles(toTexts(new Map([...data, ...texts])), null);
  if (faults.length > 0) return { ...refuse([...sayings, (words) => words.broken]), faults };
  if (texts.size === 0) told.push((words) => words.nothing);
  return { isDone: true, sayings: [...sayings, ...told], faults: [], texts };
}

function refuse(sayings: readonly Saying[]): Application {
  return { isDone: false, sayings, faults: [], texts: new Map() };
}

function toTexts(data: Wanted["data"]) {
  return toFileTexts([...data].map(([file, text]) => [file, text.replace(/^\uFEFF/, "")]));
}

type PatchFault = Extract<ReturnType<typeof parsePatchFile>, { ok: false }>["faults"][number];

function sayFault(name: string, { path, rule, expected }: PatchFault): Saying {
  return (words) => `${name}  ${words.faultLine(path, words.rules[rule], expected)}`;
}

function sayAppraisal({ otherReport, isOtherText, unknown, outdated }: Appraisal): Saying[] {
  const sayings: Saying[] = [];
  if (otherReport !== null) sayings.push((words) => words.otherReport(otherReport));
  if (isOtherText) sayings.push((words) => words.otherText);
  if (unknown.length > 0) sayings.push((words) => words.unknown(unknown.length));
  if (outdated.length > 0) sayings.push((words) => words.outdated(outdated.length));
  return sayings;
}

function namesOf(change: Change, { features }: Dataset): readonly string[] {
  if (change.kind !== "position") return [];
  return [features.get(change.feature)?.properties.name ?? change.feature];
}
