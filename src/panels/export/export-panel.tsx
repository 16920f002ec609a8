import { createSignal, onCleanup, onMount } from "solid-js";
import type { ExportReader } from "../../export/export-reader.ts";
import { exportMessages } from "../../i18n/export.ts";
import { presentMessages } from "../../i18n/present.ts";
import { toDay } from "../../model/to-day.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Painter } from "../../style/picture.ts";
import { CloseButton } from "../shell/close-button.tsx";
import type { TourState } from "../tour/tour-state.ts";
import { type Choices, FIRST_CHOICES } from "./choices.ts";
import { ExportFoot } from "./export-foot.tsx";
import { FormatList } from "./format-list.tsx";
import { FormatOptions } from "./format-options.tsx";
import { createJob } from "./job.ts";
import { closePaper } from "./paper/open-paper.tsx";
import { runExport } from "./run-export.ts";
import "./export-panel.css";

/** What leaves the app as a file: chosen, made and saved here. */
export function ExportPanel(props: {
  store: ViewerStore;
  tour: TourState;
  createPainter: () => Promise<Painter>;
  onClose: () => void;
}) {
  let dialog!: HTMLDialogElement;
  const words = () => exportMessages(props.store.view.locale);
  const reader = (): ExportReader => ({
    dataset: props.store.dataset,
    locale: props.store.view.locale,
    words: props.store.messages(),
    present: presentMessages(props.store.view.locale),
    exports: words(),
    ownLayers: props.store.ownLayers(),
    today: toDay(new Date()),
  });
  /** Cameras as a person set them, free of what this screen covers. */
  const steps = () => props.tour.tour().steps;
  const [choices, setChoices] = createSignal<Choices>({
    ...FIRST_CHOICES,
    step: props.store.view.step ?? 1,
  });
  const { job, isBusy, run, cancel, forget } = createJob(words);
  const change = (next: Partial<Choices>) => {
    setChoices((before) => ({ ...before, ...next }));
    forget();
  };
  const start = () =>
    run((going) =>
      runExport(choices(), {
        store: props.store,
        steps: steps(),
        edits: props.tour.edits(),
        reader: reader(),
        createPainter: props.createPainter,
        going,
      }),
    );
  const stepBack = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    if (isBusy()) cancel();
    else props.onClose();
  };
  onMount(() => dialog.showModal());
  onCleanup(() => {
    cancel();
    closePaper();
    dialog.close();
  });
  return (
    <dialog
      class="export card"
      aria-labelledby="export-title"
      ref={dialog}
      onKeyDown={(event) => event.key === "Escape" && stepBack(event)}
      onCancel={stepBack}
      onClick={(event) => event.target === dialog && !isBusy() && props.onClose()}
    >
      <div class="export-inside">
        <header class="export-head">
          <h2 id="export-title">{words().title}</h2>
          <CloseButton name={words().close} onClose={() => props.onClose()} />
          <p class="meta">{words().intro}</p>
        </header>
        <FormatList
          words={words()}
          value={choices().format}
          isLocked={isBusy()}
          onChange={(format) => change({ format })}
        >
          <FormatOptions
            store={props.store}
            steps={steps()}
            edits={props.tour.edits()}
            reader={reader()}
            choices={choices()}
            change={change}
          />
        </FormatList>
        <ExportFoot words={words()} job={job()} onStart={start} onCancel={cancel} />
      </div>
    </dialog>
  );
}
