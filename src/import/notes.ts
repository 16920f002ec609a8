import type { RowFault } from "./reading.ts";
import { Refusal } from "./refusal.ts";

/** Nobody reads more, and a file may have a fault in each of its rows. */
const MOST_KEPT = 200;

/** Gathers what is wrong with one file: the first faults in full, the rest as a number. */
export interface Notes {
  readonly file: string;
  readonly leaveOut: (where: Where, refusal: Refusal) => void;
  /** The row goes in all the same. */
  readonly remark: (where: Where, rule: RowFault["rule"], found?: unknown, figure?: number) => void;
  readonly faults: readonly RowFault[];
  readonly counts: () => { readonly all: number; readonly leftOut: number };
}

export interface Where {
  readonly place: RowFault["place"];
  readonly column?: string | null;
}

export const WHOLE_FILE: Where = { place: null };

export function createNotes(file: string): Notes {
  const faults: RowFault[] = [];
  let all = 0;
  let leftOut = 0;
  const keep = (where: Where, refusal: Refusal, isLeftOut: boolean) => {
    all += 1;
    if (isLeftOut) leftOut += 1;
    if (faults.length < MOST_KEPT) faults.push(toFault(file, where, refusal, isLeftOut));
  };
  return {
    file,
    faults,
    leaveOut: (where, refusal) => keep(where, refusal, true),
    remark: (where, rule, found, figure) => keep(where, new Refusal(rule, found, figure), false),
    counts: () => ({ all, leftOut }),
  };
}

export function toFault(
  file: string,
  { place, column = null }: Where,
  { rule, found, figure }: Refusal,
  isLeftOut = true,
): RowFault {
  return { file, place, column, rule, found, figure, isLeftOut };
}
