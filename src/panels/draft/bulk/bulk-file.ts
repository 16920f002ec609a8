import { createSignal } from "solid-js";
import { correctMessages } from "../../../i18n/correct.ts";
import { importMessages } from "../../../i18n/import.ts";
import { sayFault } from "../../../import/say-fault.ts";
import type { ViewerStore } from "../../../store/store.ts";
import { readTableText, type TableText } from "../../import/read-table-text.ts";

/** Takes the table out of a file that is dropped or chosen; one that has none is told of and leaves what is there. */
export function createBulkFile(store: ViewerStore, onText: (text: string) => void) {
  const [told, tell] = createSignal("");
  const words = () => correctMessages(store.view.locale).bulk;
  const reasonOf = (read: TableText & { readonly ok: false }) =>
    read.fault ? sayFault(read.fault, importMessages(store.view.locale)) : words().noTable;
  return {
    /** What became of the last one. */
    told,
    take: async (file: File) => {
      tell(words().reading(file.name));
      const read = await readTableText(file, {});
      if (read.ok) onText(read.text);
      tell(read.ok ? words().read(file.name) : words().unread(file.name, reasonOf(read)));
    },
  };
}
