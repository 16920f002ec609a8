import Check from "lucide-solid/icons/check";
import { createSignal, onCleanup, Show } from "solid-js";
import type { DetailsMessages } from "../../i18n/details.ts";

const CONFIRMED_MS = 3000;

/** Copies the address of what is on screen, or lays it out to be copied where the browser refuses. */
export function CopyLink(props: { words: DetailsMessages }) {
  const [outcome, setOutcome] = createSignal<"none" | "copied" | "refused">("none");
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    clearTimeout(timer);
    const copied = await toClipboard(location.href);
    setOutcome(copied ? "copied" : "refused");
    if (copied) timer = setTimeout(() => setOutcome("none"), CONFIRMED_MS);
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        <Show when={outcome() === "copied"} fallback={props.words.copyLink}>
          <Check size={16} aria-hidden="true" /> {props.words.copied}
        </Show>
      </button>
      <span class="visually-hidden" role="status">
        {outcome() === "copied" ? props.words.copied : ""}
      </span>
      <Show when={outcome() === "refused"}>
        <label class="copy-yourself meta">
          <span role="status">{props.words.copyYourself}</span>
          <input
            readOnly
            aria-label={props.words.link}
            value={location.href}
            ref={(field) => queueMicrotask(() => field.select())}
          />
        </label>
      </Show>
    </>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
