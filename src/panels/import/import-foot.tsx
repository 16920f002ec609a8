import { Show } from "solid-js";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { Progress } from "../../import/reading.ts";
import type { ReadState } from "./create-readings.ts";

/** How far the reading is, what would be added, and the one button that ends or adds. */
export function ImportFoot(props: {
  words: ImportPanelMessages;
  state: ReadState;
  progress: Progress | null;
  isRead: boolean;
  count: number;
  lacksDatum: boolean;
  isAdding: boolean;
  onCancel: () => void;
  onAdd: () => void;
}) {
  const isReading = () => props.state === "reading";
  /** Null while nobody knows how far it is. */
  const percent = () => {
    const share = props.progress?.share ?? null;
    return share === null ? null : Math.round(share * 100);
  };
  const told = () => {
    if (isReading()) return props.words.reading(props.progress?.file ?? "", percent());
    if (props.state === "cancelled") return props.words.cancelled;
    return props.isRead ? toldOfRead() : "";
  };
  const toldOfRead = () => {
    if (props.isAdding) return props.words.adding;
    if (props.lacksDatum) return props.words.datumFirst;
    return props.count > 0 ? props.words.ready(props.count) : props.words.noneLeft;
  };
  const isOff = () => !isReading() && (props.count === 0 || props.lacksDatum || props.isAdding);
  return (
    <footer class="import-foot">
      <div class="import-state">
        <p role="status">{told()}</p>
        <Show when={isReading()}>
          <div
            class="import-bar"
            classList={{ unmeasured: percent() === null }}
            role="progressbar"
            aria-label={props.words.title}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent() ?? undefined}
          >
            <div style={{ width: percent() === null ? undefined : `${percent()}%` }} />
          </div>
        </Show>
      </div>
      <Show when={isReading() || props.isRead}>
        <button
          type="button"
          class="button"
          classList={{ primary: !isReading() }}
          disabled={isOff()}
          onClick={() => (isReading() ? props.onCancel() : props.onAdd())}
        >
          {isReading() ? props.words.cancel : props.words.add}
        </button>
      </Show>
    </footer>
  );
}
