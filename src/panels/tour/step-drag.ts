import { createSignal, onCleanup } from "solid-js";
import type { StepId } from "../../tour/step.ts";

export type StepDrag = ReturnType<typeof createStepDrag>;

const STARTS_PIXELS = 4;
const EDGE_PIXELS = 48;
const SCROLL_PIXELS = 9;

/** A row pulled along the list by its grip, with mouse or finger alike. */
export function createStepDrag(
  list: () => HTMLElement | undefined,
  onDrop: (id: StepId, before: StepId | null) => void,
) {
  const [dragged, setDragged] = createSignal<StepId | null>(null);
  /** The row it would come to stand before; null for the end, undefined while nothing is pulled. */
  const [before, setBefore] = createSignal<StepId | null | undefined>();
  let start: { readonly id: StepId; readonly y: number } | null = null;
  let y = 0;
  let frame = 0;

  const scroll = () => {
    const box = scrollerOf(list());
    if (!box || dragged() === null) return;
    const { top, bottom } = box.getBoundingClientRect();
    if (y < top + EDGE_PIXELS) box.scrollBy(0, -SCROLL_PIXELS);
    else if (y > bottom - EDGE_PIXELS) box.scrollBy(0, SCROLL_PIXELS);
    setBefore(rowBelow(list(), y));
    frame = requestAnimationFrame(scroll);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    start = null;
    setDragged(null);
    setBefore(undefined);
  };
  onCleanup(stop);
  return {
    dragged,
    before,
    take: (id: StepId, event: PointerEvent & { readonly currentTarget: Element }) => {
      if (event.button !== 0) return;
      start = { id, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    pull: (event: PointerEvent) => {
      if (!start) return;
      y = event.clientY;
      if (dragged() !== null || Math.abs(y - start.y) < STARTS_PIXELS) return;
      setDragged(start.id);
      scroll();
    },
    drop: () => {
      const [id, place] = [dragged(), before()];
      stop();
      if (id !== null && place !== undefined) onDrop(id, place);
    },
    stop,
  };
}

/** On a phone the whole card scrolls. */
function scrollerOf(list: HTMLElement | undefined): HTMLElement | null {
  const body = list?.closest<HTMLElement>(".desk-body") ?? null;
  const scrolls = body !== null && body.scrollHeight > body.clientHeight;
  return scrolls ? body : (body?.parentElement ?? null);
}

function rowBelow(list: HTMLElement | undefined, y: number): StepId | null {
  const rows = list?.querySelectorAll<HTMLElement>("[data-step]") ?? [];
  for (const row of rows) {
    const { top, height } = row.getBoundingClientRect();
    if (y < top + height / 2) return row.dataset.step ?? null;
  }
  return null;
}
