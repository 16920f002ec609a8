import { Show } from "solid-js";
import { Guarded } from "./panels/shell/guarded.tsx";
import {
  BasemapRoom,
  DraftRoom,
  fetchBasemaps,
  fetchFeatureTexts,
  fetchPainter,
  OwnRoom,
  TourRoom,
} from "./rooms.ts";
import type { ViewerStore } from "./store/store.ts";
import type { WantedRooms } from "./wanted-rooms.ts";

/** The rooms that not everybody needs, each from the first time that it is wanted; one that fails leaves the others alone. */
export function LateRooms(props: {
  store: ViewerStore;
  wanted: WantedRooms;
  /** Where cards stand. */
  cardRoom: HTMLElement | undefined;
  /** Where notices stand over the map, one below the other. */
  noticeRoom: HTMLElement | undefined;
  basemapSlot: HTMLElement | undefined;
  onAdded: () => void;
}) {
  const crashed = () => props.store.messages().app.crashed;
  const done = () => props.wanted.setWish(null);
  return (
    <>
      <Show when={props.wanted.hasTour()}>
        <Guarded message={crashed()}>
          <TourRoom
            store={props.store}
            wish={props.wanted.wish()}
            cardRoom={props.cardRoom}
            createPainter={() => fetchPainter(props.store.dataset, props.store.ownLayers())}
            onDone={done}
          />
        </Guarded>
      </Show>
      <Show when={props.wanted.own.hasRoom()}>
        <Guarded message={crashed()}>
          <OwnRoom
            store={props.store}
            entry={props.wanted.own}
            cardRoom={props.cardRoom}
            onAdded={props.onAdded}
          />
        </Guarded>
      </Show>
      <Show when={props.wanted.hasDraft()}>
        <Guarded message={crashed()}>
          <DraftRoom
            store={props.store}
            wish={props.wanted.wish()}
            cardRoom={props.cardRoom}
            noticeRoom={props.noticeRoom}
            fetchTexts={fetchFeatureTexts}
            onDone={done}
          />
        </Guarded>
      </Show>
      <Show when={props.wanted.hasBasemaps()}>
        <Guarded message={crashed()}>
          <BasemapRoom
            store={props.store}
            slot={props.basemapSlot}
            noticeRoom={props.noticeRoom}
            fetchOffered={fetchBasemaps}
          />
        </Guarded>
      </Show>
    </>
  );
}
