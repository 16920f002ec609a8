import type { Map as MapLibreMap } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";

type CoverNames = typeof import("./cover-names.ts").coverNames;

/** Keeps names off what lies over the map once the first picture stands, which is not held up by it; tells whether that has begun. */
export function followCovers(
  loaded: Accessor<MapLibreMap | undefined>,
  around: Accessor<Element | undefined>,
  isSettled: Accessor<boolean>,
  onChange: () => void,
): Accessor<boolean> {
  const [isCovered, setCovered] = createSignal(false);
  const [cover, setCover] = createSignal<CoverNames>();
  createEffect(() => {
    if (!loaded() || !isSettled()) return;
    void import("./cover-names.ts").then(({ coverNames }) => setCover(() => coverNames));
  });
  createEffect(
    on([loaded, around, cover, isSettled], ([map, element, coverNames, isTime]) => {
      if (!map || !element || !coverNames || !isTime) return;
      const tell = () => {
        setCovered(true);
        onChange();
      };
      onCleanup(coverNames(map, element, tell));
    }),
  );
  return isCovered;
}
