import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, on, onCleanup } from "solid-js";
import type { Drawing } from "../style/drawing.ts";
import { createSourceUrls } from "./source-urls.ts";

/** Hands a corrected drawing to the map that was begun with the first one; `onChange` hears of it before the map is at rest again. */
export function followDrawing(
  loaded: Accessor<MapLibreMap | undefined>,
  drawing: Accessor<Drawing>,
  onChange: () => void,
) {
  const first = createSourceUrls(drawing());
  let told = drawing();
  let release = first.release;
  createEffect(
    on([loaded, drawing], ([map, next]) => {
      if (!map || next === told) return;
      const { urls, release: releaseNext } = createSourceUrls(next);
      onChange();
      for (const [id, url] of Object.entries(urls)) map.getSource<GeoJSONSource>(id)?.setData(url);
      // The worker may still be reading the one before.
      map.once("idle", release);
      [told, release] = [next, releaseNext];
    }),
  );
  onCleanup(() => release());
  return first.urls;
}
