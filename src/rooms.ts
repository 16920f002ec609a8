import { lazy } from "solid-js";
import { fetchTabs } from "./panels/shell/tab-body.tsx";

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

export function fetchLaterRooms(): void {
  void DetailsPanel.preload();
  void LayersPanel.preload();
  fetchTabs();
}
