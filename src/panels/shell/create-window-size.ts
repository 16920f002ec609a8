import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Size } from "../../model/screen.ts";

/** Follows the window until its owner goes. */
export function createWindowSize(): Accessor<Size> {
  const measure = (): Size => ({ width: innerWidth, height: innerHeight });
  const [size, setSize] = createSignal(measure());
  const listen = () => setSize(measure());
  addEventListener("resize", listen);
  onCleanup(() => removeEventListener("resize", listen));
  return size;
}
