import type { Dataset } from "../model/dataset.ts";
import { NO_OWN_THINGS, OWN_ELEMENT, type OwnThings } from "../model/own-things.ts";
import { loadDataset } from "./load.ts";
import { toErrors } from "./to-errors.ts";

interface OwnDataset extends Dataset {
  readonly own: OwnThings;
}

/** The dataset, and what somebody put into the page beside it. Never rejects. */
export async function loadWithOwn(base: string): Promise<OwnDataset> {
  const dataset = await loadDataset(base);
  const text = document.getElementById(OWN_ELEMENT)?.textContent ?? "";
  if (text.trim() === "") return { ...dataset, own: NO_OWN_THINGS };
  const { readOwnThings } = await import("./own-things.ts");
  const { things, faults } = await readOwnThings(text, dataset.report.source);
  return { ...dataset, faults: [...dataset.faults, ...(await toErrors(faults))], own: things };
}
