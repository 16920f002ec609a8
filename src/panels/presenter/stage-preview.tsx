import {
  type Component,
  createMemo,
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from "solid-js";
import { Dynamic } from "solid-js/web";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { Padding } from "../../model/screen.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Face } from "../../tour/hero.ts";
import { FaceView } from "../present/face-view.tsx";
import { isWide, stagePadding } from "../present/stage-padding.ts";
import { Guarded } from "../shell/guarded.tsx";
import type { Speaker } from "./create-speaker.ts";
import { followPointer } from "./follow-pointer.ts";
import "./stage-preview.css";

/** The projector's picture in small, alive: what is moved, pointed at and clicked here, is so there. */
export function StagePreview(props: {
  store: ViewerStore;
  speaker: Speaker;
  words: PresenterMessages;
  face: Face | undefined;
  map: Component<{ store: ViewerStore; padding: Padding; around?: Element | undefined }>;
  onWidth: (width: number) => void;
}) {
  const [preview, setPreview] = createSignal<HTMLElement>();
  const hasWideFace = () => isWide(props.store.shown()?.view ?? props.store.view);
  const isUpright = () => props.speaker.screen().width < props.speaker.screen().height;
  const padding = createMemo(() =>
    scaled(
      stagePadding({ ...props.speaker.screen(), isWide: hasWideFace() }),
      props.speaker.scale(),
    ),
  );
  onMount(() => {
    const element = preview();
    if (!element) return;
    const observer = new ResizeObserver(() => props.onWidth(element.clientWidth));
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  followPointer(preview, () => props.speaker.showing().hasPointer, props.speaker.point);
  const cover = () => {
    const { curtain, overviewAt, isAsking, isHelping } = props.speaker.showing();
    if (curtain) return props.words.curtains[curtain];
    if (overviewAt !== null) return props.words.covers.overview;
    if (isAsking) return props.words.covers.asking;
    return isHelping ? props.words.covers.helping : null;
  };
  return (
    <section
      class="preview card"
      aria-label={props.words.preview}
      data-wide={hasWideFace() ? "" : undefined}
      data-upright={isUpright() ? "" : undefined}
      data-pointer={props.speaker.showing().hasPointer ? "" : undefined}
      style={{ "--screen": `${props.speaker.screen().width / props.speaker.screen().height}` }}
      onPointerDown={() => props.speaker.touch()}
      onWheel={() => props.speaker.touch()}
      ref={setPreview}
    >
      <Guarded message={props.store.messages().app.crashed}>
        <Dynamic component={props.map} store={props.store} padding={padding()} around={preview()} />
      </Guarded>
      <Show when={props.face}>
        {(face) => (
          <FaceView
            face={face()}
            kind={props.speaker.step()?.kind ?? "title"}
            language={props.store.view.locale === "zh" ? "zh-CN" : "en"}
          />
        )}
      </Show>
      <Show when={props.speaker.isLive() && cover() === null}>
        <p class="preview-hint meta" data-over-map>
          {props.words.previewHint}
        </p>
      </Show>
      <Switch>
        <Match when={cover()}>{(text) => <p class="preview-cover">{text()}</p>}</Match>
        <Match when={props.speaker.showing().digits}>
          {(digits) => <p class="preview-cover">{props.words.typed(digits())}</p>}
        </Match>
      </Switch>
    </section>
  );
}

function scaled({ top, right, bottom, left }: Padding, by: number): Padding {
  return { top: top * by, right: right * by, bottom: bottom * by, left: left * by };
}
