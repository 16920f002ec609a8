import { type Accessor, createSignal, onCleanup } from "solid-js";

/** A map that takes longer than this from its first frame is shown as far as it is. */
const PATIENCE_MS = 2000;

/** Keeps the map out of sight until it is whole: without a graphics card every half-drawn frame on the screen holds up the next. */
export function createVeil(): {
  readonly isDown: Accessor<boolean>;
  readonly lift: () => void;
  /** Lifts it after a while in any case. */
  readonly liftSoon: () => void;
} {
  const [isDown, setDown] = createSignal(true);
  const lift = () => {
    setDown(false);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(waiting));
  return {
    isDown,
    lift,
    liftSoon: () => {
      waiting = setTimeout(lift, PATIENCE_MS);
    },
  };
}
