import { For } from "solid-js";
import { toWords } from "./to-words.ts";

/** A line that breaks between words, never within one. */
export function Phrase(props: { text: string; language: string }) {
  return (
    <span class="phrase">
      <For each={toWords(props.text, props.language)}>
        {(word) => (
          <>
            {word}
            <wbr />
          </>
        )}
      </For>
    </span>
  );
}
