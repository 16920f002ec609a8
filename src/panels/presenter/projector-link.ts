import { batch, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { unwrap } from "solid-js/store";
import { EMBEDDED } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Presentation } from "../present/presentation.ts";
import { createWindowSize } from "../shell/create-window-size.ts";
import type { TourState } from "../tour/tour-state.ts";
import { createLink } from "./link/create-link.ts";
import type { Body, ProjectorState, Receipt } from "./link/message.ts";
import { obeyOrder } from "./obey-order.ts";
import { PROJECTOR_WINDOW, SPEAKER_HASH, SPEAKER_WINDOW } from "./speaker-address.ts";

const FEATURES = "popup,width=1280,height=800";

/** Tells the speaker's window what the projector shows, and obeys what it asks. */
export function createProjectorLink(
  store: ViewerStore,
  tour: TourState,
  presentation: Presentation,
) {
  const [obeyed, setObeyed] = createSignal<Receipt | null>(null);
  const screen = createWindowSize();
  const startedAt = createMemo<number | null>((since) =>
    store.view.step === null ? null : (since ?? Date.now()),
  );
  const state = createMemo<ProjectorState>(() => ({
    step: store.view.step === null ? null : presentation.at(),
    showing: presentation.showing(),
    isAstray: store.isAstray(),
    selected: unwrap(store.view.selected),
    statement: store.view.statement,
    camera: store.camera(),
    screen: screen(),
    theme: store.view.theme,
    locale: store.view.locale,
    basemap: store.ground()?.basemap.id ?? EMBEDDED,
    startedAt: startedAt(),
    edits: tour.edits(),
    obeyed: obeyed(),
  }));
  const link = createLink({ role: "projector", report: store.dataset.report.id }, (message) =>
    batch(() => hear(message.body, { speaker: message.from, number: message.number })),
  );
  const tell = () => link.send({ type: "state", state: state() });
  const hear = (body: Body, receipt: Receipt) => {
    if (body.type === "hello") tell();
    if (body.type === "hello" || body.type === "bye" || body.type === "state") return;
    obeyOrder(store, presentation, body);
    if (body.type === "look" || body.type === "select") setObeyed(receipt);
  };
  if (window.name === PROJECTOR_WINDOW && opener) link.add(opener);
  createEffect(on(state, tell));
  onCleanup(link.close);

  return {
    /** False when the browser let no window open; one that is open already comes to the front. */
    openSpeaker: (): boolean => {
      const [known] = link.peers();
      const speaker = known ?? open(speakerAddress(store), SPEAKER_WINDOW, FEATURES);
      speaker?.focus();
      return speaker !== null;
    },
  };
}

function speakerAddress({ view }: ViewerStore): string {
  return `${SPEAKER_HASH}&lang=${view.locale}`;
}
