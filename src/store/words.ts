import { type Accessor, createEffect, createMemo, createSignal, on } from "solid-js";
import { fetchMessages, type Messages, messagesFor } from "../i18n/messages.ts";
import type { Locale } from "../model/view.ts";

/** The words of a language; those of the page's own until the other's have come. */
export function createWords(locale: Accessor<Locale>): Accessor<Messages> {
  const [arrivals, setArrivals] = createSignal(0);
  createEffect(
    on(locale, (asked) => {
      void fetchMessages(asked).then(() => setArrivals((count) => count + 1));
    }),
  );
  return createMemo(on([locale, arrivals], ([asked]) => messagesFor(asked)));
}
