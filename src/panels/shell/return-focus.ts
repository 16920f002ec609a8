import { type Accessor, createEffect, on } from "solid-js";

interface Card {
  readonly isOpen: Accessor<boolean>;
  /** What it speaks of; whoever changes that opened it. */
  readonly chosen: Accessor<readonly unknown[]>;
  readonly element: Accessor<HTMLElement | undefined>;
  /** Where the focus goes when the opener is gone. */
  readonly elsewhere: Accessor<HTMLElement | undefined>;
}

/** When a card goes away with the focus in it, gives the focus back to what opened it. */
export function returnFocus(card: Card): void {
  let opener: HTMLElement | undefined;
  const remember = (focused: Element) => {
    if (focused !== document.body && !card.element()?.contains(focused))
      opener = isButton(focused) ? focused : undefined;
  };
  const giveBack = (focused: Element) => {
    if (focused === document.body)
      (isThere(opener) ? opener : card.elsewhere())?.focus({ preventScroll: true });
  };
  createEffect(
    on(
      () => [card.isOpen(), ...card.chosen()],
      ([isOpen], before) => {
        const focused = document.activeElement ?? document.body;
        if (isOpen) remember(focused);
        else if (before?.[0]) giveBack(focused);
      },
    ),
  );
}

/** A field would open its list, or a phone's keyboard, again. */
function isButton(element: Element): element is HTMLButtonElement {
  return element instanceof HTMLButtonElement;
}

function isThere(element: HTMLElement | undefined): element is HTMLElement {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}
