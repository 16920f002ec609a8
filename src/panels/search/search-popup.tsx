import { createSignal, type JSX, onCleanup, onMount } from "solid-js";
import "./search-popup.css";

/** Floats under the search field over whatever lies there, since the card may be folded to its head. */
export function SearchPopup(props: { anchor: HTMLElement | undefined; children: JSX.Element }) {
  const [box, setBox] = createSignal<DOMRect>();
  const measure = () => setBox(props.anchor?.getBoundingClientRect());
  onMount(() => {
    measure();
    addEventListener("resize", measure);
  });
  onCleanup(() => removeEventListener("resize", measure));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press in the popup must not take the focus from the field.
    <div
      class="search-popup card"
      style={{
        "--anchor-left": `${box()?.left ?? 0}px`,
        "--anchor-bottom": `${box()?.bottom ?? 0}px`,
        "--anchor-width": `${box()?.width ?? 0}px`,
      }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {props.children}
    </div>
  );
}
