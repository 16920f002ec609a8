import { rowAfterKey } from "./rows.ts";
import type { SearchState } from "./search-state.ts";

const COMPOSING_KEY_CODE = 229;

/** What a key does in the search field; a key it has no use for is left to the field. */
export function onSearchKey(event: KeyboardEvent, state: SearchState): void {
  if (event.isComposing || event.keyCode === COMPOSING_KEY_CODE) return;
  if (event.key === "Escape") stepBack(event, state);
  else if (state.isOpen()) walk(event, state);
  else if (event.key === "ArrowDown" || event.key === "Enter") state.open();
}

function walk(event: KeyboardEvent, state: SearchState): void {
  const next = rowAfterKey(event.key, state.active(), state.rows().length);
  if (event.shiftKey || (event.key !== "Enter" && next === undefined)) return;
  event.preventDefault();
  if (next === undefined) state.takeActive();
  else state.point(next);
}

/** First closes the results, then empties the field, then leaves the key to the page. */
function stepBack(event: KeyboardEvent, state: SearchState): void {
  if (!state.isOpen() && state.query() === "") return;
  event.preventDefault();
  if (state.isOpen()) state.close();
  else state.type("");
}
