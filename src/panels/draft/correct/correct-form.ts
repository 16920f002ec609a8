import { createEffect, createMemo, createSignal } from "solid-js";
import { type HowKnown, PRECISION_OF, toPosition, USUAL_METRES } from "../../../draft/how-known.ts";
import { positionWords } from "../../../i18n/correct.ts";
import type { FeatureId } from "../../../model/feature.ts";
import { isSameJson } from "../../../model/is-same-json.ts";
import { metresBetween } from "../../../model/measure.ts";
import { isLocated } from "../../../model/precision.ts";
import { toDay } from "../../../model/to-day.ts";
import { nextUnlocated } from "../../../model/unlocated.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";

export type CorrectForm = ReturnType<typeof createCorrectForm>;
export type Lack = "needBy" | "needRadius" | "needPlace";

const RADIUS = { least: 1, most: 50_000 };

/** What somebody is about to say of one feature's place, until it is saved. */
export function createCorrectForm(store: ViewerStore, draft: Draft, id: FeatureId) {
  const [how, setHow] = createSignal<HowKnown>("map");
  const [typedMetres, setTypedMetres] = createSignal<number | null>(null);
  const [reason, setReason] = createSignal("");
  const [isTried, setTried] = createSignal(false);
  const { sketch } = store;

  const feature = createMemo(() => store.dataset.features.get(id));
  const radiusMetres = () => typedMetres() ?? USUAL_METRES[how()];
  const hasRadius = () => radiusMetres() >= RADIUS.least && radiusMetres() <= RADIUS.most;
  const claim = () => ({ radiusMetres: radiusMetres(), isLocated: isLocated(PRECISION_OF[how()]) });
  createEffect(() => sketch.tellClaim(hasRadius() ? claim() : null));
  const lack = createMemo<Lack | null>(() => {
    if (!sketch.geometry()) return "needPlace";
    if (!hasRadius()) return "needRadius";
    return draft.by().trim() === "" ? "needBy" : null;
  });
  const movedMetres = createMemo(() => {
    const [was, to] = [feature()?.geometry, sketch.geometry()];
    if (!was || !to || isSameJson(was, to)) return null;
    return metresBetween(was, to);
  });
  const next = createMemo(() => nextUnlocated(store.dataset, id));
  const goTo = (other: FeatureId) => {
    const found = store.dataset.features.get(other);
    if (!found) return;
    store.select([other]);
    store.sketch.begin(other, found.geometry);
  };
  const save = (): boolean => {
    setTried(true);
    const geometry = sketch.geometry();
    if (lack() !== null || !geometry) return false;
    const on = toDay(new Date());
    const grounds = {
      how: how(),
      radiusMetres: radiusMetres(),
      by: draft.by().trim(),
      on,
      reason: reason().trim(),
    };
    draft.place(id, { geometry, position: toPosition(grounds, positionWords) });
    return true;
  };
  return {
    feature,
    how,
    setHow,
    radiusMetres,
    setRadius: setTypedMetres,
    reason,
    setReason,
    /** What keeps it from being saved; told only once somebody tried. */
    lack: () => (isTried() ? lack() : null),
    movedMetres,
    /** The next place that nobody located yet. */
    next,
    goTo,
    save: () => {
      if (save()) sketch.end();
    },
    saveAndGoOn: () => {
      const after = next()?.properties.id;
      if (!save()) return;
      if (after === undefined) sketch.end();
      else goTo(after);
    },
    skip: () => {
      const after = next()?.properties.id;
      if (after !== undefined) goTo(after);
    },
  };
}
