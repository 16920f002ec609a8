import { createUniqueId, Show } from "solid-js";
import { CloseButton } from "../shell/close-button.tsx";

export function BasemapRow(props: {
  name: string;
  note: string;
  checked: boolean;
  onChoose: () => void;
  /** Given together, for one that a person added. */
  removeName?: string;
  onRemove?: () => void;
}) {
  const id = createUniqueId();
  return (
    <div class="basemap-row">
      <label>
        <input
          type="radio"
          name="basemap"
          aria-label={props.name}
          aria-describedby={id}
          checked={props.checked}
          onChange={() => props.onChoose()}
        />
        <span class="basemap-name">{props.name}</span>
        <span class="meta" id={id}>
          {props.note}
        </span>
      </label>
      <Show when={props.removeName}>
        {(name) => <CloseButton name={name()} small={true} onClose={() => props.onRemove?.()} />}
      </Show>
    </div>
  );
}
