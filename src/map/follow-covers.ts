import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";

type CoverNames = typeof import("./cover-names.ts").coverNames;

/** Keeps names off what lies over the map once the first picture stands, which is not held up by it. */
export function followCovers(
  loaded: Accessor<MapLibreMap | undefined>,
  around: Accessor<Element | undefined>,
  isSettled: Accessor<boolean>,
  onChange: () => void,
): void {
  const [cover, setCover] = createSignal<CoverNames>();
  createEffect(() => {
    if (!loaded()) return;
    void import("./cover-names.ts").then(({ coverNames }) => setCover(() => coverNames));
  });
  createEffect(
    on([loaded, around, cover, isSettled], ([map, element, coverNames, isTime]) => {
      if (map && element && coverNames && isTime) onCleanup(coverNames(map, element, onChange));
    }),
  );
}
