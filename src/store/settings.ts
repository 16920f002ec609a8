import type { SetStoreFunction } from "solid-js/store";
import { type Filter, NO_FILTER } from "../model/filter.ts";
import {
  DEFAULT_VIEW,
  type LayerId,
  type LayerSetting,
  type Locale,
  layerSetting,
  type Panel,
  type Theme,
  type View,
} from "../model/view.ts";

/** How somebody wants to see it, whatever is chosen: the verbs that touch one field of the view each. */
export function createSettings(setView: SetStoreFunction<View>) {
  return {
    showPanel: (panel: Panel | null) => setView({ panel }),
    filterBy: (change: Partial<Filter>) =>
      setView(({ filter }) => ({ filter: { ...filter, ...change } })),
    clearFilter: () => setView({ filter: NO_FILTER }),
    setLayer: (layer: LayerId, change: Partial<LayerSetting>) =>
      setView((before) => ({
        layers: { ...before.layers, [layer]: { ...layerSetting(before, layer), ...change } },
      })),
    resetLayers: () => setView({ layers: DEFAULT_VIEW.layers }),
    setBasemap: (basemap: string) => setView({ basemap }),
    setTheme: (theme: Theme) => setView({ theme }),
    setLocale: (locale: Locale) => setView({ locale }),
  };
}
