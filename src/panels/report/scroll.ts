/** Brings a statement into view with as little movement as will do. */
export function scrollToStatement(list: HTMLElement, id: string, instantly: boolean): void {
  const row = list.querySelector(`[data-statement="${CSS.escape(id)}"]`);
  row?.scrollIntoView({ block: "nearest", behavior: instantly ? "instant" : motion() });
}

export function scrollToBoard(list: HTMLElement, id: string): void {
  const board = list.querySelector(`[data-board="${CSS.escape(id)}"]`);
  board?.scrollIntoView({ block: "start", behavior: motion() });
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
