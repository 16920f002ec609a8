import { createMemo, createSignal } from "solid-js";
import { presentMessages } from "../../i18n/present.ts";
import { tourMessages } from "../../i18n/tour.ts";
import type { ViewerStore } from "../../store/store.ts";
import { moveStepBefore, moveStepBy, setViewport } from "../../tour/edit-verbs.ts";
import { toFace } from "../../tour/face.ts";
import type { Step, StepId } from "../../tour/step.ts";
import { toEditorViewport, toStepViewport } from "./free-ground.ts";
import type { TourState } from "./tour-state.ts";

export type EditorState = ReturnType<typeof createEditorState>;

/** What the editor knows beyond the tour: the words of its steps, which of them is open, and what was just said of them. */
export function createEditorState(store: ViewerStore, tour: TourState) {
  const words = () => tourMessages(store.view.locale);
  const [current, setCurrent] = createSignal<StepId | null>(null);
  const [said, say] = createSignal("");
  const byId = createMemo(() => new Map(tour.tour().all.map((entry) => [entry.step.id, entry])));
  const numbers = createMemo(
    () => new Map(tour.steps().map((step, index) => [step.id, index + 1] as const)),
  );
  const natural = createMemo(() => new Map(tour.natural.map((step) => [step.id, step])));
  const dataTitles = createMemo(() => {
    const { locale } = store.view;
    const reader = {
      dataset: store.dataset,
      locale,
      words: store.messages(),
      present: presentMessages(locale),
    };
    return new Map(tour.natural.map((step) => [step.id, toFace(step, reader).title]));
  });
  const dataTitle = (id: StepId) => dataTitles().get(id) ?? "";
  const titleOf = (step: Step) => step.title ?? dataTitle(step.id);

  const afterMove = (id: StepId) => {
    const entry = byId().get(id);
    const place = tour.tour().all.findIndex(({ step }) => step.id === id) + 1;
    if (entry) say(words().moved(titleOf(entry.step), place, byId().size));
  };
  const preview = (step: Step) => {
    if (step.statement === null) store.clear();
    else store.selectStatement(step.statement);
    store.stepAside();
    if (step.viewport) store.moveTo(toEditorViewport(step.viewport));
    else if (step.features.length > 0) store.frame(step.features);
    else store.moveTo(null);
  };
  return {
    words,
    ids: createMemo(() => tour.tour().all.map(({ step }) => step.id), undefined, {
      equals: (a, b) => a.length === b.length && a.every((id, at) => id === b[at]),
    }),
    byId,
    /** As the data alone writes it. */
    naturalOf: (id: StepId) => natural().get(id),
    /** From 1, among the steps that are presented; undefined for a hidden one. */
    numberOf: (id: StepId) => numbers().get(id),
    dataTitle,
    titleOf,
    current,
    /** Opens a step and shows it on the map; null closes it. */
    open: (id: StepId | null) => {
      tour.seal();
      setCurrent(id);
      const entry = id === null ? undefined : byId().get(id);
      if (entry) preview(entry.step);
    },
    /** What is to be done about a step. */
    remark: (id: StepId) => store.remarks.write({ type: "step", id }),
    remarkCount: (id: StepId) => store.remarks.about({ type: "step", id }).length,
    /** For the ear only. */
    said,
    moveBy: (id: StepId, by: 1 | -1) => {
      tour.change((edits) => moveStepBy(edits, tour.natural, id, by));
      afterMove(id);
    },
    moveBefore: (id: StepId, before: StepId | null) => {
      tour.change((edits) => moveStepBefore(edits, tour.natural, id, before));
      afterMove(id);
    },
    /** Fixes a step's camera: what the cards leave free now, the stage shows beside the face. */
    fixCamera: (step: Step) => {
      const seen = store.camera();
      if (!seen) return;
      tour.change((edits) => setViewport(edits, step.id, toStepViewport(seen)));
    },
  };
}
