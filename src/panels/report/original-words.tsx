import { createMemo, Show } from "solid-js";
import { sentenceAround } from "../../model/original.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./original-words.css";

/** A statement's very words in their sentence; nothing while no original is open. */
export function OriginalWords(props: { store: ViewerStore; statement: Statement }) {
  const sentence = createMemo(() => {
    const original = props.store.original();
    return original === null ? null : sentenceAround(original, props.statement.span);
  });
  return (
    <Show when={sentence()}>
      {(around) => (
        <figure class="original-words">
          <figcaption>{props.store.messages().report.originalWords}</figcaption>
          <blockquote lang="zh-CN">
            {around().before}
            <mark>{around().words}</mark>
            {around().after}
          </blockquote>
        </figure>
      )}
    </Show>
  );
}
