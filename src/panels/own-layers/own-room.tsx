import { createEffect, createSignal, lazy, onCleanup, Show } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { CardSlot } from "../shell/card-slot.tsx";
import type { OwnEntry } from "./own-entry.ts";
import { createOwnLayersState } from "./own-layers-state.ts";
import { OwnTable } from "./own-table.tsx";

const ImportPanel = lazy(async () => ({
  default: (await import("../import/import-panel.tsx")).ImportPanel,
}));

/** Owns a person's layers from the moment there are any, and takes in what they bring. */
export function OwnRoom(props: {
  store: ViewerStore;
  entry: OwnEntry;
  /** Where cards stand, for the import to stand there too. */
  cardRoom: HTMLElement | undefined;
  /** The layers are in, and want to be seen in their list. */
  onAdded: () => void;
}) {
  const [tableOf, setTableOf] = createSignal<string | null>(null);
  const state = createOwnLayersState(props.store, setTableOf, props.entry);
  createEffect(() => props.entry.setState(state));
  onCleanup(() => props.entry.setState(null));
  const table = () => props.store.ownLayers().find(({ layer }) => layer.id === tableOf());
  return (
    <>
      <Show when={props.entry.brought() !== null && props.cardRoom}>
        {(room) => (
          <CardSlot room={room()} isAside={props.entry.isAside()}>
            <ImportPanel
              store={props.store}
              own={state}
              files={props.entry.brought()?.files ?? []}
              isAside={props.entry.isAside()}
              onHold={props.entry.setHolding}
              onClose={props.entry.close}
              onAdded={() => {
                props.entry.close();
                props.onAdded();
              }}
            />
          </CardSlot>
        )}
      </Show>
      <Show when={table()}>
        {(shown) => (
          <OwnTable store={props.store} shown={shown()} onClose={() => setTableOf(null)} />
        )}
      </Show>
    </>
  );
}
