import { createEffect, createMemo, createSignal, For, on, onCleanup, Show } from "solid-js";
import { importMessages } from "../../i18n/import.ts";
import { importPanelMessages } from "../../i18n/import-panel.ts";
import { sayFault } from "../../import/say-fault.ts";
import { bboxOf, union } from "../../model/bbox.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { OwnLayersState } from "../own-layers/own-layers-state.ts";
import { CloseButton } from "../shell/close-button.tsx";
import { takeArchives } from "../shell/take-archives.ts";
import { createDraftLayers } from "./create-draft-layers.ts";
import { createPlaceNames } from "./create-place-names.ts";
import { createReadings } from "./create-readings.ts";
import { DraftCard } from "./draft-card.tsx";
import { ImportFoot } from "./import-foot.tsx";
import { ImportStart } from "./import-start.tsx";
import { readTableText } from "./read-table-text.ts";
import "../own-layers/own-layer-settings.css";
import "./import-panel.css";

/** Beside the map, which shows what would be added before it is. */
export function ImportPanel(props: {
  store: ViewerStore;
  own: OwnLayersState;
  files: readonly File[];
  /** The layers stand in its place, for now. */
  isAside: boolean;
  /** Told whether closing would lose anything. */
  onHold: (holds: boolean) => void;
  onClose: () => void;
  onAdded: () => void;
}) {
  let card!: HTMLElement;
  const words = () => importPanelMessages(props.store.view.locale);
  const readers = () => importMessages(props.store.view.locale);
  const names = createPlaceNames(props.store);
  const around = aroundOf(props.store);
  const readings = createReadings(() => ({ ...around, places: names.places() }));
  const drafts = createDraftLayers(readings.parcels, () => props.own.layers());
  const [isAdding, setAdding] = createSignal(false);
  const isReading = () => readings.state() === "reading";
  const refusals = createMemo(() => readings.parcels().flatMap(({ reading }) => reading.faults));

  createEffect(() => props.isAside || card.focus({ preventScroll: true }));
  createEffect(() => props.onHold(isReading() || readings.parcels().length > 0));
  createEffect(
    on(
      () => props.files,
      (files) => {
        if (files.length === 0) return;
        drafts.forget();
        void readings.open(files);
      },
    ),
  );
  createEffect(() => props.store.previewOwn(drafts.preview()));
  createEffect(
    on(readings.state, (state) => {
      const bbox = union(drafts.preview().flatMap(({ data }) => (data.bbox ? [data.bbox] : [])));
      if (state === "read" && bbox) props.store.frameOwn(bbox);
    }),
  );
  onCleanup(() => props.store.previewOwn([]));

  const add = async () => {
    setAdding(true);
    await props.own.add(drafts.toShown());
    props.onAdded();
  };
  const correctWith = async (parcel: number) => {
    const { files: [file] = [], choices = {} } = readings.parcels()[parcel] ?? {};
    const table = file && (await readTableText(file, choices));
    if (!table?.ok) return;
    props.onClose();
    props.store.sketch.bringTable(table.text);
  };
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    if (isReading()) readings.cancel();
    else props.onClose();
  };
  return (
    <section
      class="import card"
      role="dialog"
      aria-labelledby="import-title"
      aria-describedby="import-intro"
      tabIndex={-1}
      ref={card}
      onKeyDown={stepBack}
    >
      <header class="import-head">
        <h2 id="import-title">{words().title}</h2>
        <CloseButton name={words().close} onClose={() => props.onClose()} />
        <p class="meta" id="import-intro">
          {words().intro}
        </p>
      </header>
      <div class="import-body">
        <ImportStart
          words={words()}
          isFirst={readings.parcels().length === 0 && refusals().length === 0}
          onFiles={(chosen) => {
            const files = takeArchives(chosen, props.store);
            if (files.length === 0) return props.onClose();
            drafts.forget();
            void readings.open(files);
          }}
        />
        <div role="alert">
          <Show when={readings.state() === "crashed"}>
            <p class="import-note">{words().failedBecause(readings.reason())}</p>
          </Show>
          <Show when={!isReading() && refusals().length > 0}>
            <div class="import-note">
              <p>{words().failed}</p>
              <ul>
                <For each={refusals()}>
                  {(fault) => (
                    <li>
                      <b>{fault.file}</b> {sayFault(fault, readers())}
                    </li>
                  )}
                </For>
              </ul>
            </div>
          </Show>
        </div>
        <For each={drafts.drafts().map(({ key }) => key)}>
          {(key) => (
            <Show when={drafts.drafts().find((draft) => draft.key === key)}>
              {(draft) => (
                <DraftCard
                  words={words()}
                  readers={readers()}
                  report={props.store.dataset.report.id}
                  draft={draft()}
                  names={names}
                  onEdit={(change) => drafts.edit(key, change)}
                  onDecide={(change) => readings.decide(draft().parcel, change)}
                  onCorrect={() => void correctWith(draft().parcel)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
      <ImportFoot
        words={words()}
        state={readings.state()}
        progress={readings.progress()}
        isRead={readings.parcels().length > 0}
        count={drafts.ready().reduce((sum, { reading }) => sum + reading.data.count, 0)}
        lacksDatum={drafts.lacksDatum()}
        isAdding={isAdding()}
        onCancel={readings.cancel}
        onAdd={() => void add()}
      />
    </section>
  );
}

/** Where the report's own places lie, which tells a swapped pair from another. */
function aroundOf({ dataset }: ViewerStore) {
  const inside = [...dataset.features.values()].filter(
    ({ properties }) => properties.kind !== "context",
  );
  const around = union(inside.map(({ geometry }) => bboxOf(geometry)));
  return around && { around };
}
