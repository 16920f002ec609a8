import { createSignal } from "solid-js";
import { type Appraisal, appraise } from "../../../draft/appraise.ts";
import { createPatchFault, type PatchFault } from "../../../draft/patch-fault.ts";
import {
  markOf,
  PATCH_FILE_MOST_BYTES,
  parsePatchFile,
  toPatchFile,
} from "../../../draft/patch-file.ts";
import { toFileName } from "../../../export/file-name.ts";
import { saveFile } from "../../../export/save-file.ts";
import { toDay } from "../../../model/to-day.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";

export type PatchExchange = ReturnType<typeof createPatchExchange>;

/** What became of the last file; nothing of it is taken in before somebody says so. */
export type Outcome =
  | { readonly type: "offered"; readonly name: string; readonly appraisal: Appraisal }
  | { readonly type: "refused"; readonly faults: readonly PatchFault[] }
  | { readonly type: "taken"; readonly count: number };

/** Changes as a file, out and in. */
export function createPatchExchange(store: ViewerStore, draft: Draft) {
  const { report } = store.loaded;
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const refuse = (...faults: readonly PatchFault[]) => setOutcome({ type: "refused", faults });
  const offer = (name: string, text: string) => {
    const check = parsePatchFile(text);
    if (!check.ok) return refuse(...check.faults);
    const here = { dataset: store.loaded, changes: draft.changes() };
    return setOutcome({ type: "offered", name, appraisal: appraise(check.file, here) });
  };
  return {
    outcome,
    dismiss: () => setOutcome(null),
    openFile: async (file: File) => {
      if (file.size > PATCH_FILE_MOST_BYTES) return refuse(createPatchFault("", "large"));
      const text = await file.text().catch(() => null);
      if (text === null) return refuse(createPatchFault("", "unreadable"));
      return offer(file.name, text);
    },
    take: ({ fresh, folded, known, outdated }: Appraisal, withOutdated: boolean) => {
      const late = withOutdated ? outdated : [];
      draft.merge([...fresh, ...folded, ...known, ...late]);
      setOutcome({ type: "taken", count: fresh.length + late.length });
    },
    save: (name: string) => {
      const text = toPatchFile({ report: markOf(report), changes: draft.changes() });
      const file = new Blob([text], { type: "application/json" });
      saveFile(file, toFileName(report.id, name, toDay(new Date()), "json"));
    },
  };
}
