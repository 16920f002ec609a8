import { For, Show } from "solid-js";
import { toCsv } from "../../export/csv.ts";
import { toFileName } from "../../export/file-name.ts";
import { saveFile } from "../../export/save-file.ts";
import type { ImportMessages } from "../../i18n/import.ts";
import type { ImportPanelMessages } from "../../i18n/import-panel.ts";
import type { LayerReading, RowFault } from "../../import/reading.ts";
import { sayFault } from "../../import/say-fault.ts";
import { toDay } from "../../model/to-day.ts";

const MOST_LISTED = 20;

/** Which rows stayed out or were mended, and why; all that is known of them goes out as a table. */
export function FaultList(props: {
  words: ImportPanelMessages;
  readers: ImportMessages;
  report: string;
  reading: LayerReading;
}) {
  const mended = () => props.reading.faultCount - props.reading.leftOutCount;
  const summary = () =>
    [
      props.reading.leftOutCount > 0 ? props.words.leftOut(props.reading.leftOutCount) : "",
      mended() > 0 ? props.words.mended(mended()) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  const unlisted = () => props.reading.faultCount - MOST_LISTED;
  const save = () => {
    const rows = props.reading.faults.map((fault) => toRow(fault, props.words, props.readers));
    const blob = new Blob([toCsv([props.words.faultColumns, ...rows])], { type: "text/csv" });
    const name = `${props.reading.name}-${props.words.faultFile}`;
    saveFile(blob, toFileName(props.report, name, toDay(new Date()), "csv"));
  };
  return (
    <Show when={props.reading.faultCount > 0}>
      <details class="row-faults" open={props.reading.faultCount <= 5}>
        <summary>{summary()}</summary>
        <ul aria-label={props.words.faults}>
          <For each={props.reading.faults.slice(0, MOST_LISTED)}>
            {(fault) => <li>{sayFault(fault, props.readers)}</li>}
          </For>
          <Show when={unlisted() > 0}>
            <li class="meta">{props.readers.more(unlisted())}</li>
          </Show>
        </ul>
        <button type="button" class="button" onClick={save}>
          {props.words.saveFaults}
        </button>
      </details>
    </Show>
  );
}

function toRow(
  fault: RowFault,
  words: ImportPanelMessages,
  readers: ImportMessages,
): readonly string[] {
  const { file, place, isLeftOut } = fault;
  const where = place ? readers.at[place.unit](place.number) : "";
  const what = sayFault({ ...fault, place: null }, readers);
  return [file, where, what, isLeftOut ? words.leftOutCell : words.mendedCell];
}
