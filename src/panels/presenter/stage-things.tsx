import { createEffect, on } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { createBasemapState } from "../basemap/basemap-state.ts";
import type { Offered } from "../basemap/offered.ts";
import { createOwnLayersState } from "../own-layers/own-layers-state.ts";
import type { Speaker } from "./create-speaker.ts";

/** Brings what was brought to the projector's map into the speaker's picture of it: the basemap, and a person's own layers. */
export function StageThings(props: {
  store: ViewerStore;
  speaker: Speaker;
  fetchOffered: () => Promise<Offered>;
}) {
  const basemaps = createBasemapState(props.store, props.fetchOffered);
  createOwnLayersState(props.store, () => {});
  createEffect(
    on([() => props.speaker.basemap(), basemaps.all], ([shown, known]) => {
      if (shown !== undefined && known) props.store.setBasemap(shown);
    }),
  );
  return null;
}
