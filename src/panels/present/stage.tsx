import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import { presentMessages } from "../../i18n/present.ts";
import { stageMessages } from "../../i18n/stage.ts";
import { toLocatedness } from "../../model/legend.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Command } from "../../tour/command.ts";
import { toFace } from "../../tour/face.ts";
import type { Step } from "../../tour/step.ts";
import { autoplay } from "./autoplay.ts";
import { FaceView } from "./face-view.tsx";
import { leaveFullscreen, toggleFullscreen } from "./fullscreen.ts";
import { KeyHelp } from "./key-help.tsx";
import { Overview } from "./overview.tsx";
import { PointerDot } from "./pointer-dot.tsx";
import type { Presentation } from "./presentation.ts";
import { Question } from "./question.tsx";
import { StageBar } from "./stage-bar.tsx";
import { onStageKey } from "./stage-keys.ts";
import { isWide } from "./stage-padding.ts";
import "./stage.css";
import "./stage-details.css";

/** What the projector shows: the step's face beside the map, and what lies over it for a while. */
export function Stage(props: {
  store: ViewerStore;
  presentation: Presentation;
  /** False when the browser let no window open. */
  onSpeaker: () => boolean;
}) {
  const [isBlocked, setBlocked] = createSignal(false);
  const locale = () => props.store.view.locale;
  const language = () => (locale() === "zh" ? "zh-CN" : "en");
  const words = () => stageMessages(locale());
  const showing = () => props.presentation.showing();
  const faceOf = (step: Step) =>
    toFace(step, {
      dataset: props.store.dataset,
      locale: locale(),
      words: props.store.messages(),
      present: presentMessages(locale()),
    });
  const face = createMemo(() => {
    const step = props.presentation.step();
    return step && { kind: step.kind, words: faceOf(step) };
  });
  const caution = createMemo(() =>
    toLocatedness([...props.store.dataset.features.values()], props.store.onScreenFeatures())
      ? layersMessages(props.store.view.locale).schematic
      : null,
  );
  const obey = (command: Command) => {
    setBlocked(false);
    if (command.type === "fullscreen") void toggleFullscreen();
    else if (command.type === "speaker") setBlocked(!props.onSpeaker());
    else props.presentation.execute(command);
  };
  let stage!: HTMLElement;

  onStageKey(obey);
  autoplay(props.store, props.presentation);
  onMount(() => stage.focus({ preventScroll: true }));
  onCleanup(() => void leaveFullscreen());
  // A field that goes away with the focus in it must not leave the keys without a place.
  createEffect(
    on(
      () => showing().isAsking,
      (isAsking) => {
        if (!isAsking) stage.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );

  return (
    <section
      class="stage"
      aria-label={words().region}
      data-step={props.presentation.at()}
      data-aside={props.store.hasDetails() ? "" : undefined}
      data-wide={isWide(props.store.shown()?.view ?? props.store.view) ? "" : undefined}
      tabIndex={-1}
      ref={stage}
    >
      <Show when={face()}>
        {(shown) => (
          <>
            <FaceView face={shown().words} kind={shown().kind} language={language()} />
            <p class="visually-hidden" aria-live="polite">
              {words().announce(props.presentation.at(), shown().words.title)}
            </p>
          </>
        )}
      </Show>
      <Show when={caution()}>
        {(word) => (
          <p class="stage-caution" data-over-map>
            {word()}
          </p>
        )}
      </Show>
      <StageBar
        words={words().buttons}
        onCommand={obey}
        onLeave={() => props.presentation.leave()}
      />
      <Show when={showing().overviewAt}>
        {(marked) => (
          <Overview
            label={words().overview}
            steps={props.presentation.steps()}
            faceOf={faceOf}
            marked={marked()}
            onGo={(step) => props.presentation.goTo(step)}
          />
        )}
      </Show>
      <Show when={showing().isAsking}>
        <Question
          store={props.store}
          label={words().ask}
          onAnswer={() => props.presentation.answered()}
        />
      </Show>
      <Show when={showing().isHelping}>
        <KeyHelp title={words().help} rows={words().keys} />
      </Show>
      <Show when={showing().digits}>
        {(digits) => <p class="stage-typed">{words().typed(digits())}</p>}
      </Show>
      <Show when={isBlocked()}>
        <p class="stage-notice" role="alert">
          {words().speakerBlocked}
        </p>
      </Show>
      <PointerDot presentation={props.presentation} />
      <Show when={showing().curtain}>
        {(curtain) => <div class="curtain" data-curtain={curtain()} />}
      </Show>
    </section>
  );
}
