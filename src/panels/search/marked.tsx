import { For } from "solid-js";
import type { Segment } from "../../model/search/segments.ts";
import "./marked.css";

export function Marked(props: { segments: readonly Segment[] }) {
  return (
    <For each={props.segments}>
      {(segment) => (segment.marked ? <mark class="marked">{segment.text}</mark> : segment.text)}
    </For>
  );
}
