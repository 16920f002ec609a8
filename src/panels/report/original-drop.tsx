import { createSignal, type JSX, Show } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import type { OriginalOpener } from "./original-opener.ts";

/** The report's region, onto which a file may be dropped; others' drops pass through. */
export function OriginalDrop(props: {
  store: ViewerStore;
  opener: OriginalOpener;
  children: JSX.Element;
}) {
  const [over, setOver] = createSignal(false);
  const words = () => props.store.messages().report;
  const take = (event: DragEvent): boolean => {
    if (!event.dataTransfer?.types.includes("Files")) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return (
    <section
      class="report"
      classList={{ over: over() }}
      aria-label={words().label}
      onDragOver={(event) => setOver(take(event))}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file && isText(file) && take(event)) void props.opener.openFile(file);
      }}
    >
      <Show when={over()}>
        <p class="drop-here">{words().dropHere}</p>
      </Show>
      {props.children}
    </section>
  );
}

/** Any other file is for the import. */
function isText({ name, type }: File): boolean {
  return /\.(txt|text)$/i.test(name) || (type === "text/plain" && !name.includes("."));
}
