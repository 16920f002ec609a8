import { createSignal, lazy, Show } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { CardSlot } from "../shell/card-slot.tsx";
import { createDraft } from "./draft-state.ts";

const CorrectCard = lazy(async () => ({
  default: (await import("./correct/correct-card.tsx")).CorrectCard,
}));

const BulkDialog = lazy(async () => ({
  default: (await import("./bulk/bulk-dialog.tsx")).BulkDialog,
}));

/** Owns what people changed, from the first time somebody changes something or changed it on an earlier visit. */
export function DraftRoom(props: {
  store: ViewerStore;
  /** Where cards stand, for the form to stand there too; none where nothing is put right. */
  cardRoom: HTMLElement | undefined;
}) {
  const draft = createDraft(props.store);
  const [isBulk, setBulk] = createSignal(false);
  const beginBulk = () => {
    props.store.sketch.end();
    setBulk(true);
  };
  return (
    <>
      <Show when={props.store.sketch.feature() !== null && props.cardRoom}>
        {(cardRoom) => (
          <CardSlot room={cardRoom()}>
            <Show when={props.store.sketch.feature()} keyed={true}>
              {(feature) => (
                <CorrectCard
                  store={props.store}
                  draft={draft}
                  feature={feature}
                  onBulk={beginBulk}
                />
              )}
            </Show>
          </CardSlot>
        )}
      </Show>
      <Show when={isBulk()}>
        <BulkDialog store={props.store} draft={draft} onClose={() => setBulk(false)} />
      </Show>
    </>
  );
}
