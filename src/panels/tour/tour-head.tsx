import { onMount, Show } from "solid-js";
import { CloseButton } from "../shell/close-button.tsx";
import type { EditorState } from "./editor-state.ts";
import type { Exchange } from "./exchange.ts";
import type { TourState } from "./tour-state.ts";
import { TourTools } from "./tour-tools.tsx";

/** What the tour comes to, whether it is saved, and what is done to it as a whole. */
export function TourHead(props: {
  tour: TourState;
  editor: EditorState;
  exchange: Exchange;
  onClose: () => void;
}) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  const words = () => props.editor.words();
  const seconds = () => props.tour.steps().reduce((sum, step) => sum + step.seconds, 0);
  const hidden = () => props.tour.tour().all.length - props.tour.steps().length;
  return (
    <header class="desk-head">
      <div class="desk-row">
        <h2 tabIndex={-1} ref={heading}>
          {words().region}
        </h2>
        <CloseButton name={words().close} onClose={() => props.onClose()} />
      </div>
      <p class="meta">
        {words().total(props.tour.steps().length, seconds())}
        <Show when={hidden() > 0}> · {words().hiddenTotal(hidden())}</Show>
      </p>
      <TourTools tour={props.tour} editor={props.editor} exchange={props.exchange} />
    </header>
  );
}
