import type { Command } from "../../tour/command.ts";

/** Where a key was pressed, as far as it matters whose it is. */
export interface Focus {
  readonly isWriting: boolean;
  readonly isControl: boolean;
  /** The last key before was Tab, which no clicker sends. */
  readonly isTabbed: boolean;
}

/** Whether a key is the clicker's, whatever has the focus, or belongs to what has it. */
export function isClickers(key: string, { isWriting, isControl, isTabbed }: Focus): boolean {
  if (isWriting) return key === "PageDown" || key === "PageUp" || key === "Escape";
  return !(isControl && isTabbed && (key === "Enter" || key === " "));
}

const MOVES: readonly Command["type"][] = ["next", "previous", "first", "last"];

/** A key held down walks on, but does not flicker the screen. */
export function mayRepeat({ type }: Command): boolean {
  return MOVES.includes(type);
}
