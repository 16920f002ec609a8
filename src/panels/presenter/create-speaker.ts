import { type Accessor, batch, createEffect, createMemo, createSignal } from "solid-js";
import { isSameJson } from "../../model/is-same-json.ts";
import type { ViewerStore } from "../../store/store.ts";
import { toHash } from "../../store/url.ts";
import type { Command } from "../../tour/command.ts";
import { applyEdits, type TourEdits } from "../../tour/edits.ts";
import type { StagePoint } from "../present/presentation.ts";
import { stagedStep } from "../tour/free-ground.ts";
import { createTourState } from "../tour/tour-state.ts";
import { createClock } from "./create-clock.ts";
import { createMirror } from "./create-mirror.ts";
import { createWalk } from "./create-walk.ts";
import { createSpeakerLink } from "./link/create-speaker-link.ts";
import type { ProjectorState, ScreenSize } from "./link/message.ts";
import { PROJECTOR_WINDOW } from "./speaker-address.ts";

export type Speaker = ReturnType<typeof createSpeaker>;

const USUAL_SCREEN: ScreenSize = { width: 1920, height: 1080 };

/** What the speaker's window knows and can do, with a projector's window or alone. */
export function createSpeaker(store: ViewerStore, previewWidth: Accessor<number>) {
  const own = createTourState(store);
  const [told, setTold] = createSignal<TourEdits | null>(null, { equals: isSameJson });
  const clock = createClock();
  const adopt = (state: ProjectorState, from: string) =>
    batch(() => {
      setTold(state.edits);
      if (state.startedAt !== null) clock.begin(state.startedAt);
      mirror.adopt(state, from);
    });
  const link = createSpeakerLink(store.dataset.report.id, adopt);
  const screen = createMemo(() => link.state()?.screen ?? USUAL_SCREEN, USUAL_SCREEN, {
    equals: isSameJson,
  });
  // A person's camera is for the projector's screen, of which this is a picture in small.
  const steps = createMemo(() =>
    applyEdits(own.natural, told() ?? own.edits()).steps.map((step) => stagedStep(step, screen())),
  );
  const walk = createWalk(store, steps);
  const scale = () => previewWidth() / screen().width;
  const mirror = createMirror(store, walk, () => link, scale);
  const isLive = () => link.state()?.step != null;
  const [isBlocked, setBlocked] = createSignal(false);
  const [hasAskedFullscreen, setAskedFullscreen] = createSignal(false);

  walk.show(1);
  createEffect(() => {
    if (!link.state()) walk.calm();
  });

  return {
    steps,
    clock,
    at: walk.at,
    step: walk.step,
    next: walk.next,
    showing: walk.showing,
    screen,
    scale,
    /** The projector presents, and follows what is done here. */
    isLive,
    hasProjector: () => link.state() !== undefined,
    /** The id of what lies under the projector's map; undefined without a projector. */
    basemap: () => link.state()?.basemap,
    isMissing: link.isMissing,
    isRivalled: link.isRivalled,
    isAstray: () => link.state()?.isAstray ?? store.isAstray(),
    /** A browser grants the full screen only to a key pressed in that very window. */
    hasAskedFullscreen,
    obey: (command: Command) => {
      setAskedFullscreen(command.type === "fullscreen");
      if (isLive()) link.send({ type: "command", command });
      else walk.walk(command);
    },
    goTo: (step: number) => {
      if (isLive()) link.send({ type: "show", step });
      else walk.show(step);
    },
    /** Begins presenting on the projector, at the step that is shown here. */
    begin: () => link.send({ type: "show", step: walk.at() }),
    touch: mirror.touch,
    point: (at: StagePoint | null) => link.send({ type: "point", at }),
    /** The browser let no new window open. */
    isBlocked,
    openProjector: () => {
      const opened = open(toHash({ ...store.view, theme: "projector" }), PROJECTOR_WINDOW);
      setBlocked(opened === null);
      if (opened) link.add(opened);
    },
  };
}
