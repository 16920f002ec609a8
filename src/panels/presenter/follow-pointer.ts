import { type Accessor, createEffect, onCleanup } from "solid-js";
import type { StagePoint } from "../present/presentation.ts";

/** Tells where the mouse is over an element, once a frame at most, and that it left. */
export function followPointer(
  element: Accessor<HTMLElement | undefined>,
  isOn: Accessor<boolean>,
  tell: (at: StagePoint | null) => void,
): void {
  createEffect(() => {
    const target = element();
    if (!target || !isOn()) return;
    let frame = 0;
    const move = ({ clientX, clientY }: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { left, top, width, height } = target.getBoundingClientRect();
        tell({ x: share(clientX - left, width), y: share(clientY - top, height) });
      });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      tell(null);
    };
    target.addEventListener("pointermove", move);
    target.addEventListener("pointerleave", leave);
    onCleanup(() => {
      cancelAnimationFrame(frame);
      target.removeEventListener("pointermove", move);
      target.removeEventListener("pointerleave", leave);
    });
  });
}

function share(part: number, whole: number): number {
  return Math.min(Math.max(part / Math.max(whole, 1), 0), 1);
}
