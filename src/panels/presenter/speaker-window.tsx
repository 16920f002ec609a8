import { type Component, createEffect, createMemo, createSignal, lazy } from "solid-js";
import { presentMessages } from "../../i18n/present.ts";
import { presenterMessages } from "../../i18n/presenter.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Sent } from "../../model/own-things.ts";
import type { Padding } from "../../model/screen.ts";
import { createViewerStore, type ViewerStore } from "../../store/store.ts";
import { fromHash } from "../../store/url.ts";
import type { Command } from "../../tour/command.ts";
import { toFace } from "../../tour/face.ts";
import type { Step } from "../../tour/step.ts";
import type { Offered } from "../basemap/offered.ts";
import { onStageKey } from "../present/stage-keys.ts";
import { SearchBox } from "../search/search-box.tsx";
import { Guarded } from "../shell/guarded.tsx";
import { createSpeaker } from "./create-speaker.ts";
import { NextCard } from "./next-card.tsx";
import { NotesCard } from "./notes-card.tsx";
import { RemoteControl } from "./remote-control.tsx";
import { SaidCard } from "./said-card.tsx";
import { SpeakerBar } from "./speaker-bar.tsx";
import { StagePreview } from "./stage-preview.tsx";
import { StepList } from "./step-list.tsx";
import "./speaker-window.css";

/** Brings people's corrections into this window as well. */
const StepRemarks = lazy(async () => ({
  default: (await import("./step-remarks.tsx")).StepRemarks,
}));

/** Beside the report, only where somebody brought it. */
const StageThings = lazy(async () => ({
  default: (await import("./stage-things.tsx")).StageThings,
}));

/** The second screen, for the speaker's eyes only: what is on the projector, what comes next, and what to say. */
export function SpeakerWindow(props: {
  dataset: Dataset;
  own: Sent;
  map: Component<{ store: ViewerStore; padding: Padding }>;
  fetchBasemaps: () => Promise<Offered>;
}) {
  const { locale = "zh" } = fromHash(location.hash);
  const store = createViewerStore(props.dataset, { theme: "dark", locale }, props.own);
  const [previewWidth, setPreviewWidth] = createSignal(0);
  const speaker = createSpeaker(store, previewWidth);
  const words = () => presenterMessages(store.view.locale);
  const faceOf = (step: Step) =>
    toFace(step, {
      dataset: store.dataset,
      locale: store.view.locale,
      words: store.messages(),
      present: presentMessages(store.view.locale),
    });
  const faces = createMemo(() => speaker.steps().map(faceOf));
  let search!: HTMLDivElement;

  const obey = (command: Command) => {
    if (command.type === "ask") search.querySelector("input")?.focus();
    else if (command.type !== "speaker") speaker.obey(command);
  };
  onStageKey(obey);
  createEffect(() => {
    document.documentElement.dataset.theme = store.view.theme;
    document.documentElement.lang = store.view.locale === "zh" ? "zh-CN" : "en";
    document.title = `${words().title} · ${store.messages().app.product}`;
  });

  return (
    <main class="speaker">
      <h1 class="visually-hidden">{words().title}</h1>
      <Guarded message={store.messages().app.crashed}>
        <StageThings store={store} speaker={speaker} fetchOffered={props.fetchBasemaps} />
      </Guarded>
      <SpeakerBar store={store} speaker={speaker} words={words()} />
      <StepList
        words={words()}
        steps={speaker.steps()}
        faces={faces()}
        at={speaker.at()}
        marked={speaker.showing().overviewAt}
        onGo={speaker.goTo}
      />
      <div class="speaker-now">
        <StagePreview
          store={store}
          speaker={speaker}
          words={words()}
          face={faces()[speaker.at() - 1]}
          map={props.map}
          onWidth={setPreviewWidth}
        />
        <RemoteControl speaker={speaker} words={words()} onCommand={obey} />
        <div class="speaker-search" ref={search}>
          <Guarded message={store.messages().app.crashed}>
            <SearchBox store={store} />
          </Guarded>
        </div>
        <NotesCard words={words()} note={speaker.step()?.note ?? ""}>
          <Guarded message={store.messages().app.crashed}>
            <StepRemarks store={store} step={speaker.step()?.id} />
          </Guarded>
        </NotesCard>
      </div>
      <div class="speaker-side">
        <NextCard words={words()} face={faces()[speaker.at()]} seconds={speaker.next()?.seconds} />
        <SaidCard store={store} words={words()} step={speaker.step()} />
      </div>
    </main>
  );
}
