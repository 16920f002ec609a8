import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { Padding } from "../../model/screen.ts";
import { paddingAround } from "./padding.ts";

interface Elements {
  readonly app: Accessor<Element | undefined>;
  readonly left: Accessor<Element | undefined>;
  readonly sheet: Accessor<Element | undefined>;
  /** The details or the layers; empty while neither is open. */
  readonly card: Accessor<Element | undefined>;
}

/** A sheet on its way up would move the map with every frame. */
const SETTLED_MS = 120;

/** The camera's padding, measured from the cards as they stand and again whenever one changes size. */
export function createMeasuredPadding(elements: Elements): Accessor<Padding> {
  const [padding, setPadding] = createSignal<Padding>(
    { top: 72, right: 24, bottom: 72, left: 432 },
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  createEffect(() => {
    const [app, left, sheet, card] = [
      elements.app(),
      elements.left(),
      elements.sheet(),
      elements.card(),
    ];
    if (!app || !left || !sheet || !card) return;
    const measure = () => {
      // Nothing stands where cards are put away, while presenting; what was measured holds when they come back.
      if (sheet.getClientRects().length === 0) return;
      const open = card.childElementCount > 0 ? card.getBoundingClientRect() : null;
      setPadding(
        paddingAround(app.getBoundingClientRect(), {
          left: left.getBoundingClientRect(),
          right: open,
          sheet: open ?? sheet.getBoundingClientRect(),
        }),
      );
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, SETTLED_MS);
    });
    measure();
    for (const element of [app, left, sheet, card]) observer.observe(element);
    onCleanup(() => {
      clearTimeout(timer);
      observer.disconnect();
    });
  });
  return padding;
}
