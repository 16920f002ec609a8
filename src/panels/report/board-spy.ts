import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { BoardId } from "../../model/report.ts";

/** How far down the panel the eye rests. */
const EYE = 0.3;

/** Tells which board is being read, from how far `list` has been scrolled; asks again when `boards` change. */
export function createBoardSpy(
  list: () => HTMLElement | undefined,
  boards: Accessor<unknown>,
): Accessor<BoardId | null> {
  const [reading, setReading] = createSignal<BoardId | null>(null);
  createEffect(() => {
    boards();
    const scroller = list()?.closest("[role=tabpanel]");
    if (!scroller) return;
    const look = () => setReading(boardAt(scroller));
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    onCleanup(() => scroller.removeEventListener("scroll", look));
  });
  return reading;
}

/** The last board that starts above the eye. */
function boardAt(scroller: Element): BoardId | null {
  const { top, height } = scroller.getBoundingClientRect();
  const begun = [...scroller.querySelectorAll<HTMLElement>("[data-board]")].filter(
    (board) => board.getBoundingClientRect().top < top + height * EYE,
  );
  return begun.at(-1)?.dataset.board ?? null;
}
