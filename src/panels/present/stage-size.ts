import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { type Padding, textPixelsAt } from "../../model/screen.ts";
import type { ViewerStore } from "../../store/store.ts";
import { isWide, stagePadding } from "./stage-padding.ts";

/** What the map must know of a step's face, and before the stage's own code has come; `around` holds while exploring. */
export function createStageSize(store: ViewerStore, around: Accessor<Padding>) {
  const [size, setSize] = createSignal({ width: innerWidth, height: innerHeight });
  const measure = () => setSize({ width: innerWidth, height: innerHeight });
  addEventListener("resize", measure);
  onCleanup(() => removeEventListener("resize", measure));
  return {
    padding: createMemo(() =>
      store.view.step === null
        ? around()
        : stagePadding({
            ...size(),
            isWide: isWide(store.shown()?.view ?? store.view),
            hasCard: store.hasDetails(),
          }),
    ),
    textPixels: () => (store.view.step === null ? null : textPixelsAt(size())),
  };
}
