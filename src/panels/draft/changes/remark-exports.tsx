import { createSignal, For } from "solid-js";
import { toCsv } from "../../../export/csv.ts";
import { toFileName } from "../../../export/file-name.ts";
import { type RemarkReader, toRemarkRecords, toRemarkTable } from "../../../export/remark-table.ts";
import { saveFile } from "../../../export/save-file.ts";
import type { StandingRemark } from "../../../model/remark.ts";
import { toDay } from "../../../model/to-day.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { ChangesState } from "./changes-state.ts";

const FORMATS = ["docx", "csv", "json"] as const;
type Format = (typeof FORMATS)[number];

/** The remarks as they are listed, as files. */
export function RemarkExports(props: {
  store: ViewerStore;
  state: ChangesState;
  remarks: readonly StandingRemark[];
}) {
  const [told, tell] = createSignal("");
  const words = () => props.state.changeWords().remarks;
  const reader = (): RemarkReader => ({
    ...props.state.reader(),
    remarks: words(),
    today: toDay(new Date()),
  });
  const save = async (format: Format) => {
    try {
      const { report } = props.store.loaded;
      const name = toFileName(report.id, words().fileName, toDay(new Date()), format);
      saveFile(await toFile(format, props.remarks, reader()), name);
      tell("");
    } catch (error) {
      tell(words().failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <fieldset class="remark-exports">
      <legend class="meta">{words().exportLabel}</legend>
      <For each={FORMATS}>
        {(format) => (
          <button
            type="button"
            class="button"
            aria-label={words().formatHints[format]}
            onClick={() => save(format)}
          >
            {words().formats[format]}
          </button>
        )}
      </For>
      <p class="meta" role="status">
        {told()}
      </p>
    </fieldset>
  );
}

async function toFile(
  format: Format,
  remarks: readonly StandingRemark[],
  reader: RemarkReader,
): Promise<Blob> {
  if (format === "csv")
    return new Blob([toCsv(toRemarkTable(remarks, reader))], { type: "text/csv" });
  if (format === "json") {
    const text = JSON.stringify(toRemarkRecords(remarks, reader), null, 1);
    return new Blob([text], { type: "application/json" });
  }
  const { writeRemarks } = await import("../../../export/documents/write-remarks.ts");
  return writeRemarks(remarks, reader);
}
