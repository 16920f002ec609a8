import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Credit, Ground } from "../model/basemap.ts";
import type { Locale, Theme } from "../model/view.ts";
import type { Drawing } from "../style/drawing.ts";
import type { Underlay } from "../style/underlay.ts";
import type { LaidGround } from "./basemap/open-ground.ts";
import { NO_SHIFT, setShift } from "./shift.ts";
import { createSourceUrls } from "./source-urls.ts";

/** What lies under the pictures of one hidden map; a basemap that fails once is not asked again. */
export function createPainterGround(map: MapLibreMap, drawing: Drawing) {
  let laid: LaidGround | null = null;
  let failed: Ground | null = null;

  const put = (next: LaidGround | null) => {
    laid?.release();
    laid = next;
    setShift(map, next?.shift ?? NO_SHIFT);
    const { urls, release } = createSourceUrls(next?.drawingOn(drawing) ?? drawing);
    for (const [id, url] of Object.entries(urls)) map.getSource<GeoJSONSource>(id)?.setData(url);
    map.once("idle", release);
  };
  return {
    credits: (): readonly Credit[] => laid?.credits ?? [],
    lay: async (wanted: Ground | null) => {
      const ground = wanted === failed ? null : wanted;
      if (ground === (laid?.ground ?? null)) return;
      const opened = ground && (await openLaid(ground));
      if (ground && !opened) failed = ground;
      put(opened);
    },
    underlayIn: (theme: Theme, locale: Locale): Underlay | null =>
      laid?.underlayIn(theme, locale) ?? null,
    /** `onFault` runs when it was taken away again; returns how to stop watching. */
    watch: (onFault: () => void) =>
      laid?.watch(map, () => {
        failed = laid?.ground ?? null;
        put(null);
        onFault();
      }) ?? (() => {}),
    release: () => laid?.release(),
  };
}

async function openLaid(ground: Ground): Promise<LaidGround | null> {
  const { openGround } = await import("./basemap/open-ground.ts");
  const opened = await openGround(ground);
  return opened.ok ? opened.laid : null;
}
