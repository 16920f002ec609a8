import Moon from "lucide-solid/icons/moon";
import Presentation from "lucide-solid/icons/presentation";
import Sun from "lucide-solid/icons/sun";
import { For } from "solid-js";
import { Dynamic } from "solid-js/web";
import { THEMES } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./theme-choice.css";

const ICONS = { light: Sun, dark: Moon, projector: Presentation };

export function ThemeChoice(props: { store: ViewerStore }) {
  const words = () => props.store.messages().app;
  return (
    <fieldset class="themes">
      <legend class="visually-hidden">{words().theme}</legend>
      <For each={THEMES}>
        {(theme) => (
          <label title={words().themes[theme]}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={props.store.view.theme === theme}
              onChange={() => props.store.setTheme(theme)}
            />
            <Dynamic component={ICONS[theme]} size={16} aria-hidden="true" />
            <span class="themes-name">{words().themes[theme]}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
