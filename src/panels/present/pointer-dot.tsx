import { createEffect, onCleanup, Show } from "solid-js";
import type { Presentation } from "./presentation.ts";
import "./pointer-dot.css";

/** A large dot in the mouse's stead, since a laser does not show on a screen shared from afar. */
export function PointerDot(props: { presentation: Presentation }) {
  const isOn = () => props.presentation.showing().hasPointer;
  const follow = ({ clientX, clientY }: PointerEvent) =>
    props.presentation.pointAt({ x: clientX / innerWidth, y: clientY / innerHeight });
  createEffect(() => {
    if (!isOn()) return;
    const root = document.documentElement;
    root.toggleAttribute("data-pointer", true);
    addEventListener("pointermove", follow);
    onCleanup(() => {
      root.removeAttribute("data-pointer");
      removeEventListener("pointermove", follow);
    });
  });
  return (
    <Show when={isOn()}>
      <Show when={props.presentation.pointerAt()}>
        {(point) => (
          <div
            class="pointer-dot"
            aria-hidden="true"
            style={{ left: `${point().x * 100}%`, top: `${point().y * 100}%` }}
          />
        )}
      </Show>
    </Show>
  );
}
