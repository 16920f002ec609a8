import Braces from "lucide-solid/icons/braces";
import FileText from "lucide-solid/icons/file-text";
import ImageIcon from "lucide-solid/icons/image";
import Package from "lucide-solid/icons/package";
import Presentation from "lucide-solid/icons/presentation";
import Table from "lucide-solid/icons/table-2";
import { For, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ExportMessages } from "../../i18n/export.ts";
import { FORMATS, type Format } from "./choices.ts";
import "./format-list.css";

const ICONS: Readonly<Record<Format, typeof Table>> = {
  picture: ImageIcon,
  paper: FileText,
  slides: Presentation,
  table: Table,
  geojson: Braces,
  briefing: Package,
};

/** The formats one below the other; the chosen one opens what there is to set. */
export function FormatList(props: {
  words: ExportMessages;
  value: Format;
  isLocked: boolean;
  onChange: (format: Format) => void;
  children: JSX.Element;
}) {
  return (
    <fieldset class="formats" disabled={props.isLocked}>
      <legend class="visually-hidden">{props.words.title}</legend>
      <For each={FORMATS}>
        {(format) => (
          <div class="format" classList={{ chosen: props.value === format }}>
            <label>
              <input
                type="radio"
                name="export-format"
                checked={props.value === format}
                onChange={() => props.onChange(format)}
              />
              <Dynamic component={ICONS[format]} size={20} aria-hidden="true" />
              <span class="format-name">
                {props.words.formats[format].name}{" "}
                <span class="format-suffix">{props.words.formats[format].suffix}</span>
              </span>
              <span class="format-use">{props.words.formats[format].use}</span>
            </label>
            <Show when={props.value === format}>
              <div class="format-options">{props.children}</div>
            </Show>
          </div>
        )}
      </For>
    </fieldset>
  );
}
