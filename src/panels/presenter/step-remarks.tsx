import { createEffect, createSignal, Show } from "solid-js";
import { remarksMessages } from "../../i18n/remarks.ts";
import type { RemarkSubject } from "../../model/remark.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { StepId } from "../../tour/step.ts";
import { createDraft } from "../draft/draft-state.ts";
import { RemarkForm } from "../draft/remark/remark-form.tsx";
import { WrittenRemarks } from "../draft/remark/written-remarks.tsx";
import "./step-remarks.css";

/** What is to be done about the step on the screen, and room for what the meeting adds to it. */
export function StepRemarks(props: { store: ViewerStore; step: StepId | undefined }) {
  const draft = createDraft(props.store);
  /** Stays with its step when the tour walks on meanwhile. */
  const [written, write] = createSignal<RemarkSubject | null>(null);
  let room!: HTMLDivElement;
  createEffect(() => written() && room.querySelector("form")?.scrollIntoView({ block: "start" }));
  const words = () => remarksMessages(props.store.view.locale);
  const about = () => ({ type: "step", id: props.step ?? "" }) as const;
  const remarks = () => props.store.remarks.about(about());
  return (
    <div class="step-remarks" ref={room}>
      <Show when={remarks().length > 0}>
        <h3>{words().stepRemarks}</h3>
        <WrittenRemarks remarks={remarks()} words={words()} />
      </Show>
      <Show
        when={written()}
        keyed={true}
        fallback={
          <button type="button" class="button" onClick={() => write(about())}>
            {words().addToStep}
          </button>
        }
      >
        {(subject) => (
          <RemarkForm
            about={subject}
            remark={null}
            draft={draft}
            words={words()}
            onDone={() => write(null)}
          />
        )}
      </Show>
    </div>
  );
}
