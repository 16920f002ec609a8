import { basemapMessages } from "../../i18n/basemap.ts";
import type { ViewerStore } from "../../store/store.ts";
import { InRoom } from "../shell/in-room.tsx";
import { BasemapChooser } from "./basemap-chooser.tsx";
import { BasemapNotice } from "./basemap-notice.tsx";
import { createBasemapState } from "./basemap-state.ts";
import type { Offered } from "./offered.ts";

/** Owns the choice of a basemap from the first time somebody wants one, by a link or in the layers' panel. */
export function BasemapRoom(props: {
  store: ViewerStore;
  /** Where the layers' panel leaves room for the chooser, while it is open. */
  slot: HTMLElement | undefined;
  noticeRoom: HTMLElement | undefined;
  fetchOffered: () => Promise<Offered>;
}) {
  const state = createBasemapState(props.store, props.fetchOffered);
  const words = () => basemapMessages(props.store.view.locale);
  return (
    <>
      <InRoom room={props.noticeRoom}>
        <BasemapNotice store={props.store} state={state} words={words()} />
      </InRoom>
      <InRoom room={props.slot}>
        <BasemapChooser store={props.store} state={state} words={words()} />
      </InRoom>
    </>
  );
}
