import { type BriefingOwn, toBriefingOwn } from "../../export/briefing.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { TourEdits } from "../../tour/edits.ts";
import type { Choices } from "./choices.ts";
import type { Offer } from "./fetch-cargo.ts";

/** What a person made of the app, as far as it was chosen to go along. */
export function toOfficeOwn(
  { withOriginal }: Choices,
  { store, edits }: { readonly store: ViewerStore; readonly edits: TourEdits },
  { basemaps, layers }: Offer,
): BriefingOwn {
  return toBriefingOwn({
    tour: edits,
    patches: store.patches(),
    original: withOriginal ? store.original() : null,
    basemaps: basemaps.length === 0 ? null : basemaps.map(({ what }) => what),
    basemap: basemaps[0]?.name ?? null,
    layers: layers.length === 0 ? null : layers.map(({ what }) => what),
  });
}
