import { createEffect, on, onCleanup } from "solid-js";
import type { Sent } from "./model/own-things.ts";
import type { View } from "./model/view.ts";
import type { ViewerStore } from "./store/store.ts";
import { fromHash, toHash } from "./store/url.ts";

/** A link says what it shows; a briefing opened by double click begins on the basemap that came with it. */
export function viewAtStart({ basemap }: Pick<Sent, "basemap">): Partial<View> {
  return location.hash === "" && basemap !== null ? { basemap } : fromHash(location.hash);
}

/** Writes the view into the address and takes it back from there: a step for each choice, none for a camera move. */
export function followAddress(store: ViewerStore): void {
  let chosen = choiceOf(store.view);
  createEffect(
    on(
      () => toHash(store.view),
      (hash) => {
        const choice = choiceOf(store.view);
        const address = hash === "" ? location.pathname + location.search : hash;
        if (hash !== location.hash) {
          if (choice === chosen) history.replaceState(null, "", address);
          else history.pushState(null, "", address);
        }
        chosen = choice;
      },
    ),
  );
  const takeBack = () => {
    const view = fromHash(location.hash);
    chosen = "";
    store.restore(view);
    chosen = choiceOf(store.view);
  };
  addEventListener("popstate", takeBack);
  onCleanup(() => removeEventListener("popstate", takeBack));
}

function choiceOf({ selected, statement, panel, step }: View): string {
  return JSON.stringify(step ?? [selected, statement, panel]);
}
