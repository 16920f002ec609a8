import { type Accessor, batch, createEffect, on } from "solid-js";
import { unwrap } from "solid-js/store";
import { isSameViewport } from "../../model/same-viewport.ts";
import type { Viewport } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { createWalk } from "./create-walk.ts";
import type { Order, ProjectorState, WindowId } from "./link/message.ts";
import { scaledViewport } from "./scaled-viewport.ts";

/** A camera is scaled, sent, drawn and told back. */
const SLACK = 2;

/** What the mirror asks of the link. */
interface Wire {
  readonly id: WindowId;
  readonly state: () => ProjectorState | undefined;
  readonly send: (order: Order) => number | null;
}

/** Keeps this window's store and the projector's alike: what is told is shown, what is done here is ordered there. */
export function createMirror(
  store: ViewerStore,
  walk: ReturnType<typeof createWalk>,
  wire: () => Wire,
  /** How many times smaller than the projector's its picture is here. */
  scale: Accessor<number>,
) {
  let told: ProjectorState | null = null;
  let projector: WindowId | null = null;
  let seen: Viewport | null = null;
  let sight: Viewport | null = null;
  let asked = 0;
  let isAdopting = false;
  let isTouched = false;

  /** What it tells is older than what was done here. */
  const isLate = ({ obeyed }: ProjectorState) =>
    obeyed === null ? asked > 0 : obeyed.speaker === wire().id && obeyed.number < asked;
  const isLive = () => !isAdopting && wire().state()?.step != null;
  const order = (next: Order) => {
    asked = wire().send(next) ?? asked;
  };

  const adoptStep = ({ step, isAstray }: ProjectorState, before: ProjectorState | null) => {
    const isBack = before?.isAstray === true && !isAstray;
    if (step !== null && (before === null || step !== store.view.step || isBack)) walk.show(step);
  };
  const adoptChoice = ({ isAstray, selected, statement }: ProjectorState) => {
    const { view } = store;
    const isSame = view.statement === statement && view.selected.join() === selected.join();
    if (!isAstray || isSame) return;
    store.select(selected);
    if (statement !== null) store.readStatement(statement);
  };
  const adoptCamera = ({ camera }: ProjectorState) => {
    if (camera === null || isSameViewport(camera, seen, SLACK)) return;
    seen = camera;
    look();
  };
  const look = () => {
    if (!seen || scale() === 0) return;
    isTouched = false;
    sight = scaledViewport(seen, scale());
    store.moveTo(sight);
  };
  const adopt = (state: ProjectorState) => {
    const before = told;
    told = state;
    walk.setShowing(state.showing);
    store.setLocale(state.locale);
    adoptStep(state, before);
    if (state.step === null || isLate(state)) return;
    adoptChoice(state);
    adoptCamera(state);
  };

  createEffect(on(scale, look, { defer: true }));
  createEffect(
    on(
      () => store.view.viewport,
      () => {
        const viewport = unwrap(store.view.viewport);
        if (!isLive() || !isTouched || viewport === null || isSameViewport(viewport, sight, SLACK))
          return;
        sight = viewport;
        seen = scaledViewport(viewport, 1 / scale());
        order({ type: "look", viewport: seen });
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      [() => store.view.selected, () => store.view.statement, store.probe],
      ([features, statement, probe]) => {
        const isOwn = store.chosenOwn().length > 0;
        if (!isLive() || isOwn || !(probe || store.hasDetails())) return;
        isTouched = true;
        if (probe) answer(probe.candidates[0]);
        else order({ type: "select", features: [...features], statement });
      },
      { defer: true },
    ),
  );
  /** One click settles it: the first of several places, or back to the step. */
  const answer = (candidate: string | undefined) => {
    if (candidate !== undefined) return store.select([candidate]);
    walk.show(walk.at());
    wire().send({ type: "show", step: walk.at() });
  };

  return {
    /** Somebody moves the map here; what it does by itself, the projector does by itself too. */
    touch: () => {
      isTouched = true;
    },
    adopt: (state: ProjectorState, from: WindowId) => {
      if (from !== projector) {
        told = null;
        seen = null;
        asked = 0;
      }
      projector = from;
      isAdopting = true;
      batch(() => adopt(state));
      isAdopting = false;
    },
  };
}
