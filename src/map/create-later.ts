import { type Accessor, createSignal } from "solid-js";
import { afterPaint } from "../store/after-paint.ts";

/** Work that waits until the page has painted; while any waits, the map is not what the view says. */
export function createLater(): {
  readonly later: (work: () => void) => void;
  readonly isWaiting: Accessor<boolean>;
} {
  const [waiting, setWaiting] = createSignal(0);
  const later = (work: () => void) => {
    setWaiting((count) => count + 1);
    afterPaint(() => {
      work();
      setWaiting((count) => count - 1);
    });
  };
  return { later, isWaiting: () => waiting() > 0 };
}
