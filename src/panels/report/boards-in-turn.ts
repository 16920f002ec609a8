import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { OutlinedBoard } from "../../model/outline.ts";
import type { ViewerStore } from "../../store/store.ts";
import { whenIdle } from "../shell/when-idle.ts";

/** The boards that are laid out: at once the first and those up to the statement in question, the others one in each quiet moment after the map is drawn, so that a long report holds nothing up. */
export function createBoardsInTurn(
  store: Pick<ViewerStore, "view" | "isSettled">,
  outline: Accessor<readonly OutlinedBoard[]>,
) {
  const [reached, setReached] = createSignal(1);
  const asked = createMemo(
    () => 1 + outline().findIndex((board) => has(board, store.view.statement)),
  );
  const count = createMemo(() => Math.max(reached(), asked()));
  createEffect(() => {
    if (!store.isSettled() || count() >= outline().length) return;
    let isLeft = false;
    onCleanup(() => {
      isLeft = true;
    });
    const next = count() + 1;
    void whenIdle().then(() => isLeft || setReached(next));
  });
  return {
    laidOut: createMemo(() => outline().slice(0, count())),
    /** For somebody who does not wait. */
    layOutAll: () => setReached(outline().length),
  };
}

function has({ paragraphs }: OutlinedBoard, statement: string | null): boolean {
  return paragraphs.some(({ statements }) => statements.some(({ id }) => id === statement));
}
