import { createSignal } from "solid-js";
import { correctMessages } from "../../../i18n/correct.ts";
import { importMessages } from "../../../i18n/import.ts";
import type { Choices } from "../../../import/reading.ts";
import { sayFault } from "../../../import/say-fault.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { readTableText, type TableText } from "../../import/read-table-text.ts";

interface Opened {
  readonly file: File;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

/** Takes the table out of a file that is dropped or chosen; one that has none is told of and leaves what is there. */
export function createBulkFile(store: ViewerStore, onText: (text: string) => void) {
  const [told, tell] = createSignal("");
  const [opened, setOpened] = createSignal<Opened | null>(null);
  let latest = 0;
  const words = () => correctMessages(store.view.locale).bulk;
  const reasonOf = (read: TableText & { readonly ok: false }) =>
    read.fault ? sayFault(read.fault, importMessages(store.view.locale)) : words().noTable;
  /** Null where a newer wish has overtaken it. */
  const read = async (file: File, choices: Choices): Promise<TableText | null> => {
    latest += 1;
    const own = latest;
    tell(words().reading(file.name));
    const table = await readTableText(file, choices);
    if (own !== latest) return null;
    tell(table.ok ? words().read(file.name) : words().unread(file.name, reasonOf(table)));
    if (table.ok) onText(table.text);
    return table;
  };
  return {
    /** What became of the last one. */
    told,
    /** The one whose table was taken last. */
    opened,
    take: async (file: File) => {
      const table = await read(file, {});
      if (table?.ok) setOpened({ file, sheet: table.sheet, sheets: table.sheets });
    },
    /** Of the opened workbook; a sheet without a table empties what is there, so that no other sheet's rows stand under its name. */
    chooseSheet: async (sheet: string) => {
      const book = opened();
      if (!book) return;
      setOpened({ ...book, sheet });
      const table = await read(book.file, { sheet });
      if (table && !table.ok) onText("");
    },
  };
}
