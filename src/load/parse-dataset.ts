import type { Dataset } from "../model/dataset.ts";
import { type FileTexts, parseFiles } from "./parse-files.ts";
import { wordFault } from "./word-fault.ts";

/** For tools, which have the words at hand; the page fetches them only for a fault. */
export function parseDataset(files: FileTexts): Dataset {
  const linked = parseFiles(files);
  return { ...linked, faults: linked.faults.map(wordFault) };
}
