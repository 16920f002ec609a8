import type { Step, StepId } from "./step.ts";

/** Puts a step one place on (1) or back (-1); a chapter goes past a whole other one. */
export function movedBy(steps: readonly Step[], id: StepId, by: 1 | -1): readonly StepId[] {
  const runs = isChapter(steps, id) ? toRuns(steps) : steps.map((step) => [step]);
  const at = runs.findIndex(([first]) => first?.id === id);
  const [moved, passed] = [runs[at], runs[at + by]];
  if (!moved || !passed) return steps.map((step) => step.id);
  return runs
    .with(at, passed)
    .with(at + by, moved)
    .flat()
    .map((step) => step.id);
}

/** Puts a step, and what it takes along, before another; null for the end. */
export function movedBefore(
  steps: readonly Step[],
  id: StepId,
  before: StepId | null,
): readonly StepId[] {
  const ids = steps.map((step) => step.id);
  const carried = carriedWith(steps, id);
  if (before !== null && (carried.includes(before) || !ids.includes(before))) return ids;
  const rest = ids.filter((other) => !carried.includes(other));
  const at = before === null ? rest.length : rest.indexOf(before);
  return [...rest.slice(0, at), ...carried, ...rest.slice(at)];
}

/** What travels together: a chapter takes the steps of its board along that follow it. */
export function carriedWith(steps: readonly Step[], id: StepId): readonly StepId[] {
  const run = isChapter(steps, id) ? toRuns(steps).find(([first]) => first?.id === id) : undefined;
  return run?.map((step) => step.id) ?? steps.flatMap((step) => (step.id === id ? [id] : []));
}

function isChapter(steps: readonly Step[], id: StepId): boolean {
  return steps.some((step) => step.id === id && step.kind === "chapter");
}

function toRuns(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    const first = run?.[0];
    const isCarried = first?.kind === "chapter" && step.kind !== "chapter";
    if (run && isCarried && step.board === first.board) run.push(step);
    else runs.push([step]);
  }
  return runs;
}
