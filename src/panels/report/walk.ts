/** Which statement a key leads to from the one at `here`; null where the key leads nowhere. */
export function stepTo(key: string, here: number, count: number): number | null {
  const target = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: count - 1,
  }[key];
  return target === undefined || target < 0 || target >= count || target === here ? null : target;
}

/** Moves the focus between the statements within `list`, from wherever in a statement it is. */
export function walkStatements(event: KeyboardEvent, list: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-statement]")];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here === -1 ? null : stepTo(event.key, here, rows.length);
  const row = next === null ? undefined : rows[next];
  if (!row) return;
  event.preventDefault();
  row.querySelector("button")?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
