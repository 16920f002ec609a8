import { createEffect, lazy, Match, on, Show, Switch } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import type { Painter } from "../../style/picture.ts";
import { createPresentation } from "../present/presentation.ts";
import { Stage } from "../present/stage.tsx";
import { createProjectorLink } from "../presenter/projector-link.ts";
import { CardSlot } from "../shell/card-slot.tsx";
import { createTourState } from "./tour-state.ts";
import type { TourWish } from "./tour-wish.ts";

const ExportPanel = lazy(async () => ({
  default: (await import("../export/export-panel.tsx")).ExportPanel,
}));

const TourEditor = lazy(async () => ({
  default: (await import("./tour-editor.tsx")).TourEditor,
}));

/** Owns the tour from the first time somebody wants it: edited, exported, presented. */
export function TourRoom(props: {
  store: ViewerStore;
  wish: TourWish | null;
  /** Where cards stand, for the editor to stand there too. */
  cardRoom: HTMLElement | undefined;
  createPainter: () => Promise<Painter>;
  /** The wish is granted, or its room closed. */
  onDone: () => void;
}) {
  const tour = createTourState(props.store);
  const presentation = createPresentation(props.store, tour.steps);
  const link = createProjectorLink(props.store, tour, presentation);
  const isPresenting = () => props.store.view.step !== null;
  const present = (step?: number) => {
    props.onDone();
    presentation.start(step);
  };
  createEffect(() => {
    if (props.wish === "present") present();
  });
  createEffect(
    on(
      isPresenting,
      (isOn) => {
        if (!isOn) document.getElementById("present-button")?.focus();
      },
      { defer: true },
    ),
  );
  return (
    <>
      <Switch>
        <Match when={isPresenting()}>
          <Stage store={props.store} presentation={presentation} onSpeaker={link.openSpeaker} />
        </Match>
      </Switch>
      <Show when={props.wish === "edit" && !isPresenting() && props.cardRoom}>
        {(cardRoom) => (
          <CardSlot room={cardRoom()}>
            <TourEditor
              store={props.store}
              tour={tour}
              onClose={props.onDone}
              onPresent={present}
            />
          </CardSlot>
        )}
      </Show>
      <Show when={props.wish === "export"}>
        <ExportPanel
          store={props.store}
          tour={tour}
          createPainter={props.createPainter}
          onClose={props.onDone}
        />
      </Show>
    </>
  );
}
