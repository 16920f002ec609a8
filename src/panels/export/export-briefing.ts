import { fetchTemplate, toBriefing } from "../../export/briefing.ts";
import { loadCargo } from "../../export/cargo.ts";
import { toFileName } from "../../export/file-name.ts";
import { saveFile } from "../../export/save-file.ts";
import { briefingMessages } from "../../i18n/briefing.ts";
import { MOST_BRIEFING_BYTES, TooLargeError } from "./briefing-limit.ts";
import type { Choices } from "./choices.ts";
import { bytesOf, cargoOf, chosenOf, fetchOffer } from "./fetch-cargo.ts";
import type { Office } from "./office.ts";
import { toOfficeOwn } from "./to-office-own.ts";

/** Saves the whole app as one page, with what a person made of it and brought to it. */
export async function exportBriefing(choices: Choices, office: Office): Promise<string> {
  const { reader, store, going } = office;
  const template = await fetchTemplate();
  const cargo = chosenOf(await fetchOffer(store), choices.cargo);
  going.signal.throwIfAborted();
  going.onWriting();
  const page = toBriefing(template, toOfficeOwn(choices, office, cargo));
  const bytes = new Blob([page]).size + bytesOf(cargo);
  if (bytes > MOST_BRIEFING_BYTES) {
    const words = briefingMessages(reader.locale);
    throw new TooLargeError(words.tooLarge(words.bytes(bytes), words.bytes(MOST_BRIEFING_BYTES)));
  }
  const pieces = await loadCargo(page, cargoOf(cargo), going.signal);
  const name = toFileName(reader.dataset.report.id, "briefing", reader.today, "html");
  saveFile(new Blob([...pieces], { type: "text/html" }), name);
  return reader.exports.saved(name);
}
