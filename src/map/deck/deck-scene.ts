import type { View } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";

/** What deck.gl's layers ask of the store; a picture for paper answers the same. */
export interface DeckScene extends Pick<ViewerStore, "dataset" | "passes" | "messages"> {
  readonly view: Pick<View, "layers" | "theme" | "selected" | "locale">;
}
