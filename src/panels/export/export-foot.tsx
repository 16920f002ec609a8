import Check from "lucide-solid/icons/check";
import { Show } from "solid-js";
import type { ExportMessages } from "../../i18n/export.ts";
import type { Job } from "./job.ts";
import "./export-foot.css";

/** How far it is, what became of it, and the one button that begins or ends it, which keeps the focus. */
export function ExportFoot(props: {
  words: ExportMessages;
  job: Job;
  onStart: () => void;
  onCancel: () => void;
}) {
  const busy = () => (props.job.state === "busy" ? props.job : null);
  const told = () => (props.job.state === "idle" ? "" : props.job.text);
  return (
    <footer class="export-foot">
      <div class="export-state" data-state={props.job.state}>
        <p role="status">
          <Show when={props.job.state === "done"}>
            <Check size={16} aria-hidden="true" />
          </Show>
          {told()}
        </p>
        <Show when={busy()}>
          {(now) => (
            <div
              class="export-bar"
              role="progressbar"
              aria-label={props.words.title}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={percent(now().share)}
            >
              <div style={{ width: `${percent(now().share) ?? 0}%` }} />
            </div>
          )}
        </Show>
      </div>
      <button
        type="button"
        class="button"
        classList={{ primary: busy() === null }}
        onClick={() => (busy() ? props.onCancel() : props.onStart())}
      >
        {busy() ? props.words.cancel : props.words.start}
      </button>
    </footer>
  );
}

function percent(share: number | null): number | undefined {
  return share === null ? undefined : Math.round(share * 100);
}
