import ClipboardPen from "lucide-solid/icons/clipboard-pen";
import Download from "lucide-solid/icons/download";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Languages from "lucide-solid/icons/languages";
import Layers from "lucide-solid/icons/layers";
import ListOrdered from "lucide-solid/icons/list-ordered";
import Play from "lucide-solid/icons/play";
import Upload from "lucide-solid/icons/upload";
import { createSignal, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { filterCount } from "../../model/filter.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { TourWish } from "../tour/tour-wish.ts";
import { ThemeChoice } from "./theme-choice.tsx";
import "./toolbar.css";

/** A row at the top; on a phone a stack by the thumb, with what is seldom used behind one button. */
export function Toolbar(props: {
  store: ViewerStore;
  layersOpen: boolean;
  toggleLayers: () => void;
  onWish: (wish: TourWish) => void;
  onImport: () => void;
}) {
  const words = () => props.store.messages().app;
  const [open, setOpen] = createSignal(false);
  let bar: HTMLFieldSetElement | undefined;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open()) return;
    event.preventDefault();
    setOpen(false);
  };
  const closeWhenLeft = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !bar?.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <fieldset
      class="toolbar card"
      data-over-map
      ref={bar}
      onKeyDown={closeOnEscape}
      onFocusOut={closeWhenLeft}
    >
      <legend class="visually-hidden">{words().tools}</legend>
      <button
        type="button"
        id="layers-button"
        class="button"
        aria-expanded={props.layersOpen}
        onClick={() => props.toggleLayers()}
      >
        <Layers size={16} aria-hidden="true" />
        <span class="toolbar-word">{words().layers}</span>
        <FilterBadge store={props.store} />
      </button>
      <button
        type="button"
        class="button toolbar-more"
        aria-expanded={open()}
        aria-label={words().more}
        onClick={() => setOpen((before) => !before)}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </button>
      <div class="toolbar-rest" classList={{ open: open() }}>
        <ThemeChoice store={props.store} />
        <button
          type="button"
          class="button"
          lang={props.store.view.locale === "zh" ? "en" : "zh-CN"}
          onClick={() => props.store.setLocale(props.store.view.locale === "zh" ? "en" : "zh")}
        >
          <Languages size={16} aria-hidden="true" />
          {words().language} <span class="visually-hidden">{words().languageLabel}</span>
        </button>
        <WishButton icon={Upload} word={words().import} onClick={() => props.onImport()} />
        <WishButton icon={Download} word={words().export} onClick={() => props.onWish("export")} />
        <WishButton
          icon={ListOrdered}
          word={words().editTour}
          onClick={() => props.onWish("edit")}
        />
        <WishButton
          icon={ClipboardPen}
          word={words().changes}
          onClick={() => props.onWish("changes")}
        />
      </div>
      <button
        type="button"
        id="present-button"
        class="button primary toolbar-present"
        data-over-map
        onClick={() => props.onWish("present")}
      >
        <Play size={14} fill="currentColor" aria-hidden="true" />
        <span>{words().present}</span>
      </button>
    </fieldset>
  );
}

/** On a wide screen its word is read out and shown as a hint only, so that the row stays short. */
function WishButton(props: { icon: typeof Play; word: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="button toolbar-wish"
      title={props.word}
      onClick={() => props.onClick()}
    >
      <Dynamic component={props.icon} size={16} aria-hidden="true" />
      <span class="toolbar-wish-word">{props.word}</span>
    </button>
  );
}

function FilterBadge(props: { store: ViewerStore }) {
  const count = () => filterCount(props.store.view.filter);
  return (
    <Show when={count() > 0}>
      <span class="toolbar-badge">
        <span aria-hidden="true">{count()}</span>
        <span class="visually-hidden">{props.store.messages().app.filterOn(count())}</span>
      </span>
    </Show>
  );
}
