import { fetchTemplate, toBriefing, toBriefingOwn } from "../../export/briefing.ts";
import { toFileName } from "../../export/file-name.ts";
import { saveFile } from "../../export/save-file.ts";
import type { Choices } from "./choices.ts";
import type { Office } from "./office.ts";

/** Saves the whole app as one page, with what a person made of it. */
export async function exportBriefing(choices: Choices, office: Office): Promise<string> {
  const { reader, store, edits, going } = office;
  const template = await fetchTemplate();
  going.signal.throwIfAborted();
  going.onWriting();
  const own = toBriefingOwn({
    tour: edits,
    patches: store.patches(),
    original: choices.withOriginal ? store.original() : null,
  });
  const page = new Blob([toBriefing(template, own)], { type: "text/html" });
  const name = toFileName(reader.dataset.report.id, "briefing", reader.today, "html");
  saveFile(page, name);
  return reader.exports.saved(name);
}
