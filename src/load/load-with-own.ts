import type { Dataset } from "../model/dataset.ts";
import { NOTHING_SENT, OWN_ELEMENT, type Sent } from "../model/own-things.ts";
import { loadDataset } from "./load.ts";
import { toErrors } from "./to-errors.ts";

interface OwnDataset extends Dataset {
  readonly own: Sent;
}

/** The dataset, and what somebody put into the page beside it. Never rejects. */
export async function loadWithOwn(base: string): Promise<OwnDataset> {
  const dataset = await loadDataset(base);
  const text = document.getElementById(OWN_ELEMENT)?.textContent ?? "";
  if (text.trim() === "") return { ...dataset, own: NOTHING_SENT };
  const [{ readOwnThings }, { openCargo }] = await Promise.all([
    import("./own-things.ts"),
    import("./open-cargo.ts"),
  ]);
  const { things, faults } = await readOwnThings(text, dataset.report.source);
  const own = { ...things, openCargo };
  return { ...dataset, faults: [...dataset.faults, ...(await toErrors(faults))], own };
}
