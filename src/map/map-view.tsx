import type { ViewerStore } from "../store/store.ts";

/** Pixels at each edge of the map that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export function MapView(_props: { store: ViewerStore; padding: Padding }) {
  return <div />;
}
