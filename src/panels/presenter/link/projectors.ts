import type { ProjectorState, WindowId } from "./message.ts";

/** A projector's window, as a speaker's window hears of it. */
export interface Projector {
  readonly id: WindowId;
  readonly state: ProjectorState;
  /** Greetings since it was last heard of; hidden windows count slowly, so seconds would say nothing. */
  readonly unanswered: number;
}

const PATIENCE = 3;

export function withProjector(
  projectors: readonly Projector[],
  id: WindowId,
  state: ProjectorState,
): readonly Projector[] {
  const heard = { id, state, unanswered: 0 };
  const isKnown = projectors.some((projector) => projector.id === id);
  if (!isKnown) return [...projectors, heard];
  return projectors.map((projector) => (projector.id === id ? heard : projector));
}

export function withoutProjector(
  projectors: readonly Projector[],
  id: WindowId,
): readonly Projector[] {
  return projectors.filter((projector) => projector.id !== id);
}

/** All are greeted once more; one that was silent too often is gone. */
export function greeted(projectors: readonly Projector[]): readonly Projector[] {
  return projectors
    .map((projector) => ({ ...projector, unanswered: projector.unanswered + 1 }))
    .filter(({ unanswered }) => unanswered <= PATIENCE);
}

/** One that presents before one that does not, and the latest of them. */
export function followed(projectors: readonly Projector[]): Projector | undefined {
  return projectors.toSorted((a, b) => startOf(b) - startOf(a))[0];
}

export function isRivalled(projectors: readonly Projector[]): boolean {
  return projectors.filter(({ state }) => state.step !== null).length > 1;
}

function startOf({ state }: Projector): number {
  return state.step === null ? -1 : (state.startedAt ?? 0);
}
