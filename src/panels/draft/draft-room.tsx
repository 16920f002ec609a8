import { lazy, Match, Show, Switch } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import { CardSlot } from "../shell/card-slot.tsx";
import { InRoom } from "../shell/in-room.tsx";
import type { TourWish } from "../tour/tour-wish.ts";
import { createDraft } from "./draft-state.ts";
import "./draft-room.css";

const CorrectCard = lazy(async () => ({
  default: (await import("./correct/correct-card.tsx")).CorrectCard,
}));
const ChangesPanel = lazy(async () => ({
  default: (await import("./changes/changes-panel.tsx")).ChangesPanel,
}));
const RemarkCard = lazy(async () => ({
  default: (await import("./remark/remark-card.tsx")).RemarkCard,
}));
const RefusedNotice = lazy(async () => ({
  default: (await import("./refused-notice.tsx")).RefusedNotice,
}));
const TornNotice = lazy(async () => ({
  default: (await import("./torn-notice.tsx")).TornNotice,
}));

const BulkDialog = lazy(async () => ({
  default: (await import("./bulk/bulk-dialog.tsx")).BulkDialog,
}));

/** Owns what people changed, from the first time somebody changes something or changed it on an earlier visit. */
export function DraftRoom(props: {
  store: ViewerStore;
  wish: TourWish | null;
  /** Where cards stand, for the form to stand there too; none where nothing is put right. */
  cardRoom: HTMLElement | undefined;
  /** Where notices stand; none where nobody could act on them. */
  noticeRoom: HTMLElement | undefined;
  /** The data's own files, as they were written. */
  fetchTexts: () => Promise<ReadonlyMap<string, string>>;
  /** The wish is granted, or its room closed. */
  onDone: () => void;
}) {
  const draft = createDraft(props.store);
  const { sketch, remarks } = props.store;
  const beginBulk = () => {
    sketch.end();
    sketch.bringTable("");
  };
  const isExploring = () => props.store.view.step === null;
  const isReviewing = () => props.wish === "changes" && isExploring();
  const isWriting = () =>
    sketch.feature() !== null || (remarks.subject() !== null && isExploring());
  /** The list of changes tells of its own trouble. */
  const isUntold = () => !isReviewing() && (isWriting() || draft.changes().length > 0);
  return (
    <>
      <Show when={isReviewing() && props.cardRoom}>
        {(cardRoom) => (
          <CardSlot room={cardRoom()}>
            <ChangesPanel
              store={props.store}
              draft={draft}
              fetchTexts={props.fetchTexts}
              onClose={props.onDone}
            />
          </CardSlot>
        )}
      </Show>
      <Show when={isWriting() && props.cardRoom}>
        {(cardRoom) => (
          <CardSlot room={cardRoom()}>
            <Switch>
              <Match when={sketch.feature()} keyed={true}>
                {(feature) => (
                  <CorrectCard
                    store={props.store}
                    draft={draft}
                    feature={feature}
                    onBulk={beginBulk}
                  />
                )}
              </Match>
              <Match when={remarks.subject()} keyed={true}>
                {(about) => (
                  <RemarkCard
                    store={props.store}
                    draft={draft}
                    about={about}
                    onClose={() => remarks.write(null)}
                  />
                )}
              </Match>
            </Switch>
          </CardSlot>
        )}
      </Show>
      <Show when={sketch.table() !== null}>
        <BulkDialog store={props.store} draft={draft} onClose={() => sketch.bringTable(null)} />
      </Show>
      <InRoom room={props.noticeRoom}>
        <Show when={isUntold() && draft.saving() === "refused"}>
          <RefusedNotice store={props.store} draft={draft} />
        </Show>
        <Show when={draft.isTorn}>
          <TornNotice store={props.store} />
        </Show>
      </InRoom>
    </>
  );
}
