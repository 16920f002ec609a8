import { createMemo, createSignal, For, Show } from "solid-js";
import { fetchTemplate, toBriefing } from "../../export/briefing.ts";
import type { Cargo } from "../../export/cargo.ts";
import { briefingMessages } from "../../i18n/briefing.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { TourEdits } from "../../tour/edits.ts";
import { MOST_BRIEFING_BYTES, MOST_MAIL_BYTES } from "./briefing-limit.ts";
import type { Choices } from "./choices.ts";
import { bytesOf, chosenOf, fetchOffer, NO_OFFER, type Offer } from "./fetch-cargo.ts";
import { toOfficeOwn } from "./to-office-own.ts";
import "./briefing-options.css";
import "../shell/check.css";

/** What goes along in the one file, and how large that makes it, told before it is made. */
export function BriefingOptions(props: {
  store: ViewerStore;
  edits: TourEdits;
  choices: Choices;
  change: (change: Partial<Choices>) => void;
}) {
  const words = () => briefingMessages(props.store.view.locale);
  const [offer, setOffer] = createSignal<Offer | null>(null);
  const [template, setTemplate] = createSignal<string | null>(null);
  const offered = () => offer() ?? NO_OFFER;
  void fetchOffer(props.store).then(setOffer, () => setOffer(NO_OFFER));
  /** Whoever starts the export is told why it cannot be had. */
  void fetchTemplate().then(setTemplate, () => {});
  const chosen = createMemo(() => chosenOf(offered(), props.choices.cargo));
  /** Null until it is known. */
  const bytes = createMemo(() => {
    const page = template();
    if (!page) return null;
    const { store, edits, choices } = props;
    const filled = toBriefing(page, toOfficeOwn(choices, { store, edits }, chosen()));
    return new Blob([filled]).size + bytesOf(chosen());
  });
  const isOver = (most: number) => (bytes() ?? 0) > most;
  const toggle = (name: string, goes: boolean) =>
    props.change({
      cargo: [...props.choices.cargo.filter((one) => one !== name), ...(goes ? [name] : [])],
    });
  const list = (title: () => string, pieces: () => readonly (Cargo & { title: string })[]) => (
    <Show when={pieces().length > 0}>
      <fieldset class="cargo">
        <legend>{title()}</legend>
        <For each={pieces()}>
          {(piece) => (
            <label class="check">
              <input
                type="checkbox"
                checked={props.choices.cargo.includes(piece.name)}
                onChange={(event) => toggle(piece.name, event.currentTarget.checked)}
              />
              <span class="cargo-title">{piece.title}</span>
              <span class="meta">{words().bytes(piece.file.size)}</span>
            </label>
          )}
        </For>
      </fieldset>
    </Show>
  );
  return (
    <>
      <p class="meta">{words().note}</p>
      <Show when={props.store.original() !== null}>
        <label class="check">
          <input
            type="checkbox"
            checked={props.choices.withOriginal}
            onChange={(event) => props.change({ withOriginal: event.currentTarget.checked })}
          />
          {words().withOriginal}
        </label>
      </Show>
      <Show when={offer() === null}>
        <p class="meta">{words().looking}</p>
      </Show>
      {list(
        () => words().basemaps,
        () => offered().basemaps,
      )}
      {list(
        () => words().ownLayers,
        () => offered().layers,
      )}
      <Show when={chosen().layers.length > 0}>
        <p class="meta">{words().internal}</p>
      </Show>
      <p class="cargo-size" aria-live="polite">
        <Show when={bytes()}>
          {(size) => (
            <Show
              when={isOver(MOST_BRIEFING_BYTES)}
              fallback={
                <>
                  {words().size(words().bytes(size()))}
                  <Show when={isOver(MOST_MAIL_BYTES)}> {words().longToMail}</Show>
                </>
              }
            >
              <strong>
                {words().tooLarge(words().bytes(size()), words().bytes(MOST_BRIEFING_BYTES))}
              </strong>
            </Show>
          )}
        </Show>
      </p>
    </>
  );
}
