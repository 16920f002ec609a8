import { lazy } from "solid-js";
import { fetchMessages } from "./i18n/messages.ts";
import type { Dataset } from "./model/dataset.ts";
import type { ShownLayer } from "./model/own/shown-layer.ts";
import type { Offered } from "./panels/basemap/offered.ts";
import type { OwnEntry } from "./panels/own-layers/own-entry.ts";
import { fetchCharts, TABS_TO_FETCH } from "./panels/shell/tab-body.tsx";
import { whenIdle } from "./panels/shell/when-idle.ts";
import { keepForOffline } from "./served/offline.ts";
import type { ViewerStore } from "./store/store.ts";
import type { Painter } from "./style/picture.ts";

/** Fetched at once, while the data is on its way. */
export const MapView = lazy(async () => ({
  default: (await import("./map/map-view.tsx")).MapView,
}));

/** Only where a file of the data cannot be read. */
export const FaultsPanel = lazy(async () => ({
  default: (await import("./panels/shell/faults-panel.tsx")).FaultsPanel,
}));

/** Shown as soon as the map is drawn: they speak of what it shows. */
export const LegendPanel = lazy(async () => ({
  default: (await import("./panels/legend/legend-panel.tsx")).LegendPanel,
}));
export const SchematicNotice = lazy(async () => ({
  default: (await import("./panels/legend/schematic-notice.tsx")).SchematicNotice,
}));

/** Fetched when the map is drawn, or when somebody is quicker than that. */
export const DetailsPanel = lazy(async () => ({
  default: (await import("./panels/details/details-panel.tsx")).DetailsPanel,
}));
export const LayersPanel = lazy(async () => ({
  default: (await import("./panels/layers/layers-panel.tsx")).LayersPanel,
}));

export const TourRoom = lazy(async () => ({
  default: (await import("./panels/tour/tour-room.tsx")).TourRoom,
}));

export const OwnRoom = lazy(async () => ({
  default: (await import("./panels/own-layers/own-room.tsx")).OwnRoom,
}));

/** When the page is quiet: lets files be dropped, and looks for layers that this browser keeps. */
export async function whenOwn(report: string, own: Pick<OwnEntry, "listen" | "tellKept">) {
  await Promise.allSettled([own.listen(), lookForKept(report, own)]);
}

async function lookForKept(report: string, own: Pick<OwnEntry, "tellKept">) {
  await whenIdle();
  const { whenKept } = await import("./draft/when-kept.ts");
  await whenKept(report);
  own.tellKept();
}

export const DraftRoom = lazy(async () => ({
  default: (await import("./panels/draft/draft-room.tsx")).DraftRoom,
}));

/** Only for those who open the layers or a link with a basemap. */
export const BasemapRoom = lazy(async () => ({
  default: (await import("./panels/basemap/basemap-room.tsx")).BasemapRoom,
}));

export async function fetchBasemaps(): Promise<Offered> {
  const { loadBasemaps } = await import("./load/load-basemaps.ts");
  return loadBasemaps("geodata/");
}

/** Instead of the viewer, in a window that the presentation opens. */
export const SpeakerWindow = lazy(async () => ({
  default: (await import("./panels/presenter/speaker-window.tsx")).SpeakerWindow,
}));

/** Only for those who export. */
export async function fetchPainter(
  dataset: Dataset,
  ownLayers: readonly ShownLayer[],
): Promise<Painter> {
  const { createPainter } = await import("./map/painter.ts");
  return createPainter(dataset, ownLayers);
}

/** Only for those who take corrected data files away. */
export async function fetchFeatureTexts(): Promise<ReadonlyMap<string, string>> {
  const { loadFeatureTexts } = await import("./load/feature-texts.ts");
  return loadFeatureTexts("geodata/");
}

async function rehearse(store: ViewerStore): Promise<void> {
  const { rehearseDetails } = await import("./panels/details/rehearse.tsx");
  await rehearseDetails(store, whenIdle);
}

/** One after another, each in a quiet moment; a room that cannot be had now is asked for again when it is opened. */
export async function fetchLaterRooms(store: ViewerStore): Promise<void> {
  for (const fetchRoom of [
    DetailsPanel.preload,
    () => rehearse(store),
    LayersPanel.preload,
    ...TABS_TO_FETCH,
    () => fetchMessages("en"),
    TourRoom.preload,
    OwnRoom.preload,
    DraftRoom.preload,
    fetchCharts,
    keepForOffline,
  ]) {
    await whenIdle();
    await Promise.allSettled([fetchRoom()]);
  }
}
