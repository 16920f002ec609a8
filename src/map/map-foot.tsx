import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { Credit } from "../model/basemap.ts";
import { toScale } from "../model/scale.ts";
import type { Viewport } from "../model/view.ts";
import type { ViewerStore } from "../store/store.ts";
import "./map-foot.css";

const MOST_PIXELS = 112;

/** Scale bar with the datum under it, and where the positions come from. */
export function MapFoot(props: {
  store: ViewerStore;
  viewport: Viewport;
  /** Whose the basemap is; none for the embedded one. */
  credits: readonly Credit[];
}) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  const words = () => props.store.messages().map;
  const scale = () => toScale(props.viewport.zoom, props.viewport.center[1], MOST_PIXELS);
  const length = () => {
    const { metres } = scale();
    return metres < 1000 ? words().metres(metres) : words().kilometres(metres / 1000);
  };
  const sources = () => {
    const chinese = props.store.view.locale === "zh";
    return new Set(
      [...props.store.dataset.features.values()].map(({ properties: { position } }) =>
        chinese ? position.source : position.sourceEn,
      ),
    );
  };
  const creditText = ({ text, textEn }: Credit) =>
    props.store.view.locale === "zh" ? text : textEn;
  return (
    <div class="map-foot" data-over-map>
      <Show when={props.credits.length > 0}>
        <p class="credits">
          <For each={props.credits}>
            {(credit) => <CreditText credit={credit} text={creditText(credit)} />}
          </For>
        </p>
      </Show>
      <div class="scale" role="img" aria-label={words().scale(length())}>
        <span class="scale-bar" style={{ width: `${scale().pixels}px` }} />
        <span class="scale-text">
          {length()} <span class="scale-datum">{words().datum}</span>
        </span>
      </div>
      <button
        type="button"
        class="sources-button"
        aria-expanded={open()}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        {words().sources}
      </button>
      <Show when={open()}>
        <div class="sources card" id={id}>
          <h2>{words().sourcesTitle}</h2>
          <ul>
            <For each={[...sources()]}>{(source) => <li>{source}</li>}</For>
          </ul>
        </div>
      </Show>
    </div>
  );
}

function CreditText(props: { credit: Credit; text: string }) {
  return (
    <Show when={props.credit.url} fallback={<span>{props.text}</span>}>
      {(url) => (
        <a href={url()} target="_blank" rel="noopener noreferrer">
          {props.text}
        </a>
      )}
    </Show>
  );
}
