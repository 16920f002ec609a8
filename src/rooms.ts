import { lazy } from "solid-js";
import { TABS_TO_FETCH } from "./panels/shell/tab-body.tsx";
import { whenIdle } from "./panels/shell/when-idle.ts";

/** Fetched at once, while the data is on its way. */
export const MapView = lazy(async () => ({
  default: (await import("./map/map-view.tsx")).MapView,
}));

/** Fetched when the map is drawn, or when somebody is quicker than that. */
export const DetailsPanel = lazy(async () => ({
  default: (await import("./panels/details/details-panel.tsx")).DetailsPanel,
}));
export const LayersPanel = lazy(async () => ({
  default: (await import("./panels/layers/layers-panel.tsx")).LayersPanel,
}));

/** One after another, each in a quiet moment; a room that cannot be had now is asked for again when it is opened. */
export async function fetchLaterRooms(): Promise<void> {
  for (const fetchRoom of [DetailsPanel.preload, LayersPanel.preload, ...TABS_TO_FETCH]) {
    await whenIdle();
    await Promise.allSettled([fetchRoom()]);
  }
}
