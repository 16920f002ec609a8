import { type Accessor, createSignal, onCleanup } from "solid-js";

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export function createWindowSize(): Accessor<WindowSize> {
  const measure = (): WindowSize => ({ width: innerWidth, height: innerHeight });
  const [size, setSize] = createSignal(measure());
  const listen = () => setSize(measure());
  addEventListener("resize", listen);
  onCleanup(() => removeEventListener("resize", listen));
  return size;
}
