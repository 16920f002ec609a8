import SlidersHorizontal from "lucide-solid/icons/sliders-horizontal";
import { createSignal, createUniqueId, Show } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import { type LayerId, layerSetting } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import { countIn } from "./layer-groups.ts";
import { LayerSample } from "./layer-sample.tsx";
import { OpacitySlider } from "./opacity-slider.tsx";
import "./layer-row.css";

export function LayerRow(props: { store: ViewerStore; layer: LayerId }) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const words = () => layersMessages(props.store.view.locale);
  const name = () => words().names[props.layer];
  const note = () => noteOn(words().notes, props.layer);
  const setting = () => layerSetting(props.store.view, props.layer);
  return (
    <li class="layer" classList={{ off: !setting().visible }}>
      <div class="layer-line">
        <label class="layer-label" for={id}>
          <LayerSample layer={props.layer} />
          <span>
            {name()}
            <Show when={note()}>
              {(text) => (
                <span class="layer-note" id={`${id}-note`}>
                  {text()}
                </span>
              )}
            </Show>
          </span>
        </label>
        <button
          type="button"
          class="icon-button layer-more"
          classList={{ set: setting().opacity < 1 }}
          aria-expanded={open()}
          aria-label={words().adjust(name())}
          title={words().adjust(name())}
          onClick={() => setOpen((before) => !before)}
        >
          <Show when={setting().opacity < 1 && !open()} fallback={<SlidersHorizontal size={15} />}>
            <span class="layer-percent">{words().percent(setting().opacity)}</span>
          </Show>
        </button>
        <LayerCount store={props.store} layer={props.layer} shown={setting().visible} />
        <input
          id={id}
          type="checkbox"
          role="switch"
          class="switch"
          aria-label={name()}
          aria-describedby={note() ? `${id}-note` : undefined}
          checked={setting().visible}
          aria-checked={setting().visible}
          onChange={(event) =>
            props.store.setLayer(props.layer, { visible: event.currentTarget.checked })
          }
        />
      </div>
      <Show when={open()}>
        <OpacitySlider
          label={words().opacity}
          name={words().opacityOf(name())}
          text={words().percent(setting().opacity)}
          value={setting().opacity}
          onValue={(opacity) => props.store.setLayer(props.layer, { opacity })}
        />
      </Show>
    </li>
  );
}

function LayerCount(props: { store: ViewerStore; layer: LayerId; shown: boolean }) {
  const words = () => layersMessages(props.store.view.locale);
  const total = () => countIn([...props.store.dataset.features.values()], props.layer);
  const shown = () => (props.shown ? countIn(props.store.visibleFeatures(), props.layer) : 0);
  return (
    <Show when={total() > 0}>
      <span class="layer-count">
        <span aria-hidden="true">{words().count(shown(), total())}</span>
        <span class="visually-hidden">{words().countLabel(shown(), total())}</span>
      </span>
    </Show>
  );
}

function noteOn(notes: Readonly<Partial<Record<LayerId, string>>>, layer: LayerId) {
  return notes[layer];
}
