import Contrast from "lucide-solid/icons/contrast";
import Languages from "lucide-solid/icons/languages";
import Layers from "lucide-solid/icons/layers";
import { For } from "solid-js";
import { THEMES } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./toolbar.css";

export function Toolbar(props: {
  store: ViewerStore;
  layersOpen: boolean;
  toggleLayers: () => void;
}) {
  const words = () => props.store.messages().app;
  return (
    <div class="toolbar card" role="toolbar" aria-label={words().tools}>
      <button
        type="button"
        class="button"
        aria-expanded={props.layersOpen}
        onClick={() => props.toggleLayers()}
      >
        <Layers size={16} aria-hidden="true" />
        <span class="toolbar-word">{words().layers}</span>
      </button>
      <label class="button toolbar-select">
        <Contrast size={16} aria-hidden="true" />
        <span class="visually-hidden">{words().theme}</span>
        <select
          value={props.store.view.theme}
          onChange={(event) => {
            const theme = THEMES.find((id) => id === event.currentTarget.value);
            if (theme) props.store.setTheme(theme);
          }}
        >
          <For each={THEMES}>
            {(theme) => <option value={theme}>{words().themes[theme]}</option>}
          </For>
        </select>
      </label>
      <button
        type="button"
        class="button"
        lang={props.store.view.locale === "zh" ? "en" : "zh-CN"}
        aria-label={words().languageLabel}
        onClick={() => props.store.setLocale(props.store.view.locale === "zh" ? "en" : "zh")}
      >
        <Languages size={16} aria-hidden="true" />
        <span class="toolbar-word">{words().language}</span>
      </button>
    </div>
  );
}
