import { type Accessor, createMemo } from "solid-js";
import { type Padding, textPixelsAt } from "../../model/screen.ts";
import type { ViewerStore } from "../../store/store.ts";
import { createWindowSize } from "../shell/create-window-size.ts";
import { isWide, stagePadding } from "./stage-padding.ts";

/** What the map must know of a step's face, and before the stage's own code has come; `around` holds while exploring. */
export function createStageSize(store: ViewerStore, around: Accessor<Padding>) {
  const size = createWindowSize();
  return {
    padding: createMemo(() =>
      store.view.step === null
        ? around()
        : stagePadding({
            ...size(),
            isWide: isWide(store.shown()?.view ?? store.view),
          }),
    ),
    textPixels: () => (store.view.step === null ? null : textPixelsAt(size())),
  };
}
