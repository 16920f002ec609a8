import SlidersHorizontal from "lucide-solid/icons/sliders-horizontal";
import { createMemo, createUniqueId, type JSX, Show } from "solid-js";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";
import { classingOf } from "../../model/own/classing.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import { passingRows } from "../../model/own/shown-layer.ts";
import type { OwnData } from "../../model/own-layer.ts";
import { OwnSample } from "./own-sample.tsx";

/** A layer's name, how much it shows and its switch; the rest opens below. */
export function OwnLayerRow(props: {
  words: OwnLayersMessages;
  layer: OwnLayer;
  /** Undefined until it is fetched, or when the browser has lost it. */
  data: OwnData | undefined;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  onVisible: (visible: boolean) => void;
  children: JSX.Element;
}) {
  const id = createUniqueId();
  const classing = createMemo(() => props.data && classingOf(props.data, props.layer.colour));
  return (
    <li class="layer own-layer" classList={{ off: !props.layer.visible }}>
      <div class="layer-line">
        <label class="layer-label" for={id}>
          <Show when={classing()} fallback={<span class="own-sample" />}>
            {(found) => <OwnSample classing={found()} />}
          </Show>
          <span class="own-name">{props.layer.name}</span>
        </label>
        <button
          type="button"
          class="icon-button own-more"
          aria-expanded={props.isOpen}
          aria-label={props.words.settings(props.layer.name)}
          title={props.words.settings(props.layer.name)}
          onClick={() => props.onOpen(!props.isOpen)}
        >
          <SlidersHorizontal size={15} aria-hidden="true" />
        </button>
        <Show when={props.data}>
          {(data) => <Count words={props.words} layer={props.layer} data={data()} />}
        </Show>
        <input
          id={id}
          type="checkbox"
          role="switch"
          class="switch"
          aria-label={props.layer.name}
          checked={props.layer.visible}
          aria-checked={props.layer.visible}
          onChange={(event) => props.onVisible(event.currentTarget.checked)}
        />
      </div>
      <Show when={props.isOpen}>{props.children}</Show>
    </li>
  );
}

function Count(props: { words: OwnLayersMessages; layer: OwnLayer; data: OwnData }) {
  const shown = createMemo(() =>
    props.layer.visible ? passingRows({ layer: props.layer, data: props.data }).length : 0,
  );
  const total = () => props.data.count;
  return (
    <span class="layer-count">
      <span aria-hidden="true">{props.words.count(shown(), total())}</span>
      <span class="visually-hidden">{props.words.countLabel(shown(), total())}</span>
    </span>
  );
}
