import { createEffect, createMemo, For, Show } from "solid-js";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { LayerReading, NamesRead } from "../../import/reading.ts";
import { Pills } from "../shell/pills.tsx";
import type { Answer, PlaceNames as Names } from "./create-place-names.ts";
import "./place-names.css";

/** How a table's names went with the places on the map; one that is only like a place's counts once a person says so. */
export function PlaceNames(props: {
  words: ImportPanelMessages;
  names: Names;
  reading: LayerReading;
  read: NamesRead;
  /** What the names mean has changed. */
  onAnswered: () => void;
}) {
  createEffect(() => void props.names.look(props.read.others.map(({ name }) => name)));
  const likely = createMemo(() =>
    props.read.others.filter(({ name }) => props.names.likelyName(name) !== null),
  );
  const open = () => likely().filter(({ name }) => props.names.answerOf(name) === "open");
  const likelyRows = () =>
    likely()
      .filter(({ name }) => props.names.answerOf(name) !== "no")
      .reduce((sum, { rows }) => sum + rows, 0);
  const others = () =>
    props.reading.data.count + props.reading.leftOutCount - props.read.exactCount - likelyRows();
  const answer = (names: readonly string[], answer: Answer) => {
    const wereOut = names.every((name) => props.names.answerOf(name) !== "yes");
    props.names.answer(names, answer);
    if (answer === "yes" || !wereOut) props.onAnswered();
  };
  return (
    <div class="place-names">
      <p>{props.words.byNames(props.read.exactCount, likelyRows(), others())}</p>
      <Show when={likely().length > 0}>
        <div class="place-names-head">
          <span class="meta">{props.words.confirmNames(open().length)}</span>
          <Show when={open().length > 1}>
            <button
              type="button"
              class="button"
              onClick={() =>
                answer(
                  open().map(({ name }) => name),
                  "yes",
                )
              }
            >
              {props.words.confirmAll}
            </button>
          </Show>
        </div>
        <ul class="place-names-list">
          <For each={likely().map(({ name }) => name)}>
            {(name) => (
              <li>
                <Pills
                  legend={props.words.isPlace(name, props.names.likelyName(name) ?? "")}
                  pills={[
                    { value: "yes", text: props.words.yes },
                    { value: "no", text: props.words.no },
                  ]}
                  value={props.names.answerOf(name)}
                  onChange={(value) => answer([name], value)}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
