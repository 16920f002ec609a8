import ChevronDown from "lucide-solid/icons/chevron-down";
import { createSignal, createUniqueId, For, Match, Show, Switch } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import { type Basemap, isOnline } from "../../model/basemap.ts";
import { EMBEDDED } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import { AddBasemap } from "./add-basemap.tsx";
import { BasemapRow } from "./basemap-row.tsx";
import type { BasemapState } from "./basemap-state.ts";
import { ImagePlacer } from "./image-placer.tsx";
import { KeyForm } from "./key-form.tsx";
import "./basemap-chooser.css";

/** What may lie under the map: one of a list, which a person may add to. */
export function BasemapChooser(props: {
  store: ViewerStore;
  state: BasemapState;
  words: BasemapMessages;
}) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(props.state.question() !== null);
  const [image, setImage] = createSignal<File | null>(null);
  const nameOf = ({ name, nameEn }: Basemap) => (props.store.view.locale === "zh" ? name : nameEn);
  const noteOf = (basemap: Basemap) => {
    const { note, noteEn, type } = basemap;
    const own = props.store.view.locale === "zh" ? note : noteEn;
    return `${own ?? props.words.kinds[type]} · ${needs(basemap)}`;
  };
  const needs = (basemap: Basemap) => {
    if (!isOnline(basemap)) return props.words.local;
    return basemap.key === null ? props.words.online : props.words.withKey;
  };
  const currentName = () => {
    const basemap = props.state.current();
    return basemap ? nameOf(basemap) : props.words.embedded;
  };
  const withdraw = ({ id }: Basemap, button: HTMLElement) => {
    button.previousElementSibling?.querySelector("input")?.focus();
    props.state.withdraw(id);
  };
  const isChosen = (one: string) => props.store.view.basemap === one;
  return (
    <section class="basemaps" aria-labelledby={id}>
      <h2>
        <button
          type="button"
          class="basemaps-head"
          aria-expanded={isOpen()}
          aria-controls={`${id}-list`}
          onClick={() => setOpen((before) => !before)}
        >
          <span id={id}>{props.words.title}</span>
          <span class="basemaps-now">{currentName()}</span>
          <ChevronDown size={16} aria-hidden="true" />
        </button>
      </h2>
      <Show when={isOpen()}>
        <div role="radiogroup" id={`${id}-list`} aria-labelledby={id}>
          <BasemapRow
            name={props.words.embedded}
            note={props.words.embeddedNote}
            checked={isChosen(EMBEDDED)}
            onChoose={() => props.state.choose(EMBEDDED)}
          />
          <For each={props.state.all()}>
            {(basemap) => (
              <>
                <BasemapRow
                  name={nameOf(basemap)}
                  note={noteOf(basemap)}
                  checked={isChosen(basemap.id)}
                  onChoose={() => props.state.choose(basemap.id)}
                  {...(props.state.isOwn(basemap)
                    ? {
                        removeName: props.words.remove(nameOf(basemap)),
                        onRemove: () => props.state.remove(basemap.id),
                      }
                    : {})}
                />
                <Show when={props.state.hasAgreed(basemap)}>
                  <button
                    type="button"
                    class="basemap-link"
                    aria-label={props.words.withdrawFrom(nameOf(basemap))}
                    onClick={({ currentTarget }) => withdraw(basemap, currentTarget)}
                  >
                    {props.words.withdraw}
                  </button>
                </Show>
                <Show when={isChosen(basemap.id) && basemap.key}>
                  {(key) => (
                    <KeyForm
                      words={props.words}
                      name={nameOf(basemap)}
                      isMissing={props.state.lacksKey(basemap)}
                      onKey={(text) => props.state.setKey(key(), text)}
                    />
                  )}
                </Show>
              </>
            )}
          </For>
        </div>
        <div role="status">
          <Show when={props.state.removed()}>
            {(last) => (
              <p class="basemap-removed">
                {props.words.removed(nameOf(last().basemap))}{" "}
                <button type="button" class="link" onClick={() => props.state.undoRemove()}>
                  {props.words.undo}
                </button>
              </p>
            )}
          </Show>
        </div>
        <Show when={props.state.isFaulty()}>
          <p class="basemap-note">{props.words.ownFaults}</p>
        </Show>
        <Show when={props.state.isRefused()}>
          <p class="basemap-note" role="alert">
            {props.words.notKept}
          </p>
        </Show>
        <Switch
          fallback={<AddBasemap state={props.state} words={props.words} onImage={setImage} />}
        >
          <Match when={image()}>
            {(file) => (
              <ImagePlacer
                store={props.store}
                words={props.words}
                file={file()}
                onPlaced={(basemap, kept) => {
                  setImage(null);
                  void props.state.add(basemap, kept);
                }}
                onCancel={() => setImage(null)}
              />
            )}
          </Match>
        </Switch>
      </Show>
    </section>
  );
}
