import FolderOpen from "lucide-solid/icons/folder-open";
import { Show } from "solid-js";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";

/** Where files come from: chosen here, dropped on the page, or pasted. */
export function ImportStart(props: {
  words: ImportPanelMessages;
  isFirst: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const name = () => (props.isFirst ? props.words.choose : props.words.another);
  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <div class="import-start" classList={{ first: props.isFirst }}>
      <label class="button">
        <FolderOpen size={16} aria-hidden="true" />
        {name()}
        <input
          type="file"
          multiple
          class="visually-hidden"
          aria-label={name()}
          onChange={(event) => choose(event.currentTarget)}
        />
      </label>
      <Show when={props.isFirst}>
        <p class="meta">{props.words.hint}</p>
      </Show>
    </div>
  );
}
