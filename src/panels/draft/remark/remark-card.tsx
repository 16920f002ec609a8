import { createSignal, Show } from "solid-js";
import { presentMessages } from "../../../i18n/present.ts";
import { remarksMessages } from "../../../i18n/remarks.ts";
import type { RemarkSubject, StandingRemark } from "../../../model/remark.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { toSubjectText } from "../../../tour/subject-text.ts";
import { CloseButton } from "../../shell/close-button.tsx";
import { Pills } from "../../shell/pills.tsx";
import type { Draft } from "../draft-state.ts";
import { RemarkForm } from "./remark-form.tsx";
import { WrittenRemarks } from "./written-remarks.tsx";
import "../../shell/desk.css";
import "./remark-card.css";

/** What is to be done about one place, statement or step: written down, and what was written before. */
export function RemarkCard(props: {
  store: ViewerStore;
  draft: Draft;
  about: RemarkSubject;
  onClose: () => void;
}) {
  const words = () => remarksMessages(props.store.view.locale);
  const remarks = () => props.store.remarks.about(props.about);
  /** Null for a new one, undefined while nothing is written. */
  const [edited, setEdited] = createSignal<StandingRemark | null | undefined>(
    remarks().length === 0 ? null : undefined,
  );
  const isWriting = () => edited() !== undefined;
  const shown = () => remarks().filter((remark) => remark.id !== edited()?.id);
  /** The details speak of a place and of what the report says of it at once. */
  const choices = (): readonly RemarkSubject[] => {
    const [id, ...more] = props.store.view.selected;
    const { statement } = props.store.view;
    if (props.about.type === "step" || id === undefined || more.length > 0 || statement === null)
      return [props.about];
    return [
      { type: "feature", id },
      { type: "statement", id: statement },
    ];
  };
  const subject = () =>
    toSubjectText(props.about, {
      dataset: props.store.dataset,
      locale: props.store.view.locale,
      words: props.store.messages(),
      present: presentMessages(props.store.view.locale),
    }) ?? words().goneSubject;
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    props.onClose();
  };
  return (
    <section class="desk remark-card card" aria-labelledby="remark-title" onKeyDown={stepBack}>
      <header class="desk-head">
        <div class="desk-row">
          <h2 id="remark-title" tabIndex={-1}>
            {words().remark}
          </h2>
          <CloseButton name={words().close} onClose={() => props.onClose()} />
        </div>
        <p class="remark-about">{subject()}</p>
        <Show when={choices().length > 1}>
          <Pills
            legend={words().aboutLabel}
            pills={choices().map(({ type }) => ({ value: type, text: words().subjects[type] }))}
            value={props.about.type}
            onChange={(type) =>
              props.store.remarks.write(choices().find((one) => one.type === type) ?? props.about)
            }
          />
        </Show>
      </header>
      <div class="desk-body remark-body">
        <Show when={shown().length > 0}>
          <WrittenRemarks
            remarks={shown()}
            words={words()}
            onEdit={setEdited}
            onRemove={({ id }) => props.draft.remark(id, null)}
          />
        </Show>
        <Show
          when={isWriting()}
          fallback={
            <button type="button" class="button remark-another" onClick={() => setEdited(null)}>
              {words().addNew}
            </button>
          }
        >
          <Show when={{ remark: edited() ?? null }} keyed={true}>
            {({ remark }) => (
              <RemarkForm
                about={props.about}
                remark={remark}
                draft={props.draft}
                words={words()}
                onDone={() => (remarks().length === 0 ? props.onClose() : setEdited(undefined))}
              />
            )}
          </Show>
        </Show>
      </div>
    </section>
  );
}
