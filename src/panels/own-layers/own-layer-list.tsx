import { createMemo, createSignal, For, Show } from "solid-js";
import { ownLayersMessages } from "../../i18n/own-layers.ts";
import { textOf } from "../../model/names.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import type { ViewerStore } from "../../store/store.ts";
import { OwnHead } from "./own-head.tsx";
import { OwnLayerActions } from "./own-layer-actions.tsx";
import { OwnLayerRow } from "./own-layer-row.tsx";
import { OwnLayerSettings } from "./own-layer-settings.tsx";
import type { OwnLayersState } from "./own-layers-state.ts";
import { saveOwnLayer } from "./save-own-layer.ts";
import "./own-layer-list.css";

/** A person's own layers, topmost first, apart from the report's. */
export function OwnLayerList(props: { store: ViewerStore; own: OwnLayersState }) {
  const words = () => ownLayersMessages(props.store.view.locale);
  const [open, setOpen] = createSignal<string | null>(null);
  const [said, setSaid] = createSignal("");
  /** By id, so that a row stays itself, and keeps the focus, whatever is changed of it. */
  const ids = createMemo(() => props.own.layers().map(({ id }) => id), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const statements = createMemo(() =>
    props.store.dataset.report.statements.map(
      (statement, at) =>
        [
          statement.id,
          words().statement(at + 1, textOf(statement, props.store.view.locale)),
        ] as const,
    ),
  );
  const move = (layer: OwnLayer, by: number) => {
    const focused = document.activeElement;
    props.own.move(layer.id, by);
    if (focused instanceof HTMLElement) focused.focus();
    const place = ids().indexOf(layer.id) + 1;
    setSaid(words().moved(layer.name, place, ids().length));
  };
  const dataOf = (layer: OwnLayer) => props.own.dataOf(layer.id);
  const actions = (layer: OwnLayer) => (
    <OwnLayerActions
      words={words()}
      name={layer.name}
      isFirst={ids()[0] === layer.id}
      isLast={ids().at(-1) === layer.id}
      onMove={(by) => move(layer, by)}
      onFrame={() => {
        const bbox = dataOf(layer)?.bbox;
        if (!bbox) return;
        props.own.change(layer.id, { visible: true });
        props.store.frameOwn(bbox);
      }}
      onTable={() => props.own.openTable(layer.id)}
      onSave={(suffix) => {
        const data = dataOf(layer);
        if (data) void saveOwnLayer(props.store.dataset.report.id, layer, data, suffix);
      }}
      onRemove={() => {
        setOpen(null);
        props.own.remove(layer.id);
      }}
    />
  );
  return (
    <div class="layer-group own-layers">
      <OwnHead words={words()} own={props.own} />
      <div role="alert">
        <Show when={props.own.isRefused()}>
          <p class="own-note">{words().refused}</p>
        </Show>
      </div>
      <Show when={props.own.hasImportAside()}>
        <p class="own-removed">
          {words().importWaits}{" "}
          <button type="button" class="link" onClick={() => props.own.resumeImport()}>
            {words().resumeImport}
          </button>
        </p>
      </Show>
      <Show when={ids().length === 0}>
        <p class="meta">{words().none}</p>
      </Show>
      <ul aria-labelledby="own-layers-heading">
        <For each={ids()}>
          {(id) => (
            <Show when={props.own.layers().find((layer) => layer.id === id)}>
              {(layer) => (
                <OwnLayerRow
                  words={words()}
                  layer={layer()}
                  data={dataOf(layer())}
                  isOpen={open() === id}
                  onOpen={(isOpen) => setOpen(isOpen ? id : null)}
                  onVisible={(visible) => props.own.change(id, { visible })}
                >
                  <Show
                    when={dataOf(layer())}
                    fallback={
                      <p class="meta">
                        {props.own.isReading() ? words().waiting : words().missing}
                      </p>
                    }
                  >
                    {(data) => (
                      <OwnLayerSettings
                        words={words()}
                        shown={{ layer: layer(), data: data() }}
                        statements={statements()}
                        onChange={(change, mark) => props.own.change(id, change, mark)}
                      />
                    )}
                  </Show>
                  {actions(layer())}
                </OwnLayerRow>
              )}
            </Show>
          )}
        </For>
      </ul>
      <Show when={props.own.removed()}>
        {(layer) => (
          <p class="own-removed">
            {words().removed(layer().name)}{" "}
            <button type="button" class="link" onClick={() => props.own.undo()}>
              {words().undo}
            </button>
          </p>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
    </div>
  );
}
