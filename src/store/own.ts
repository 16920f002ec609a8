import { createMemo, createSignal } from "solid-js";
import type { Bbox } from "../model/geometry.ts";
import type { OwnRef } from "../model/own/own-ref.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import { atOnce } from "./at-once.ts";

/** Somebody's own layers as the rooms see them; the room that keeps them says what they are. */
export function createOwn(letGo: () => void) {
  const [kept, showOwnLayers] = createSignal<readonly ShownLayer[]>([]);
  const [preview, previewOwn] = createSignal<readonly ShownLayer[]>([]);
  const [chosen, setChosen] = createSignal<readonly OwnRef[]>([]);
  const [frame, setFrame] = createSignal<Bbox | null>(null);
  /** Topmost first; on top of all, what is being looked at before it is taken in. */
  const ownLayers = createMemo(() => [...preview(), ...kept()]);
  const chosenOwn = createMemo<readonly OwnRef[]>(
    () =>
      chosen().filter(({ layer, at }) =>
        ownLayers().some((one) => one.layer.id === layer && at < one.data.count),
      ),
    [],
    { equals: (a, b) => a === b || (a.length === 0 && b.length === 0) },
  );
  return {
    setChosen,
    /** What the store hands on as it is. */
    verbs: {
      ownLayers,
      showOwnLayers,
      previewOwn,
      /** Those of their features that are spoken of; never any beside features of the report. */
      chosenOwn,
      chooseOwn: atOnce((refs: readonly OwnRef[]) => {
        letGo();
        setChosen(refs);
      }),
      /** Ask the map to bring this into view; null once it has taken the request. */
      ownFrame: frame,
      frameOwn: (bbox: Bbox | null) => setFrame(() => bbox),
    },
  };
}
