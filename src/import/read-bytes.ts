import { detectFormat, isZip } from "./detect-format.ts";
import { type Group, groupFiles } from "./group-files.ts";
import { refuseBytes } from "./limits.ts";
import { createNotes, toFault, WHOLE_FILE } from "./notes.ts";
import { READERS } from "./readers.ts";
import type { Choices, Format, LooseReading, Progress, Reading, RowFault } from "./reading.ts";
import { Refusal, toRefusal } from "./refusal.ts";
import type { HeldFile } from "./source.ts";
import { toLayer } from "./to-layer.ts";
import { unpackAll } from "./unpack-all.ts";

/** How far one file is; null where nobody knows. */
type Tick = (share: number | null) => void;

/** Reads files that are in memory; the worker does nothing else. A file that fails takes no other with it. */
export async function readBytes(
  files: readonly HeldFile[],
  choices: Choices,
  onProgress: (progress: Progress) => void,
): Promise<Reading<LooseReading>> {
  const { files: unpacked, faults } = await unpackAll(files);
  const { groups, orphans } = groupFiles(unpacked);
  const missing = orphans.map(({ name }) => toFault(name, WHOLE_FILE, new Refusal("missingShp")));
  const found: LooseReading[] = [];
  const failed: RowFault[] = [...faults, ...missing];
  for (const [at, group] of groups.entries()) {
    const tick: Tick = (share) =>
      onProgress({
        file: group.file.name,
        share: share === null ? null : (at + share) / groups.length,
      });
    const outcome = await readGroup(group, choices, tick);
    if (outcome.ok) found.push(...outcome.layers);
    else failed.push(outcome.fault);
  }
  return found.length > 0
    ? { ok: true, layers: found, faults: failed }
    : { ok: false, faults: failed };
}

type Outcome =
  | { readonly ok: true; readonly layers: readonly LooseReading[] }
  | { readonly ok: false; readonly fault: RowFault };

async function readGroup(group: Group, choices: Choices, tick: Tick): Promise<Outcome> {
  try {
    tick(null);
    return { ok: true, layers: await readLayers(group, choices, tick) };
  } catch (reason) {
    return { ok: false, fault: toFault(group.file.name, WHOLE_FILE, toRefusal(reason)) };
  }
}

async function readLayers(
  { file, beside }: Group,
  choices: Choices,
  tick: Tick,
): Promise<readonly LooseReading[]> {
  refuseBytes(file.bytes.length);
  const format = await formatOf(file);
  const read = await READERS[format]();
  const raw = await read({ ...file, beside, notes: createNotes(file.name), choices });
  const layers: LooseReading[] = [];
  for (const [at, layer] of raw.entries())
    layers.push(await toLayer(layer, choices, (share) => tick((at + share) / raw.length)));
  return layers;
}

async function formatOf(file: HeldFile): Promise<Format> {
  if (!isZip(file)) return detectFormat(file);
  const { isWorkbook } = await import("./unzip.ts");
  if (!isWorkbook(file.bytes)) throw new Refusal("nestedZip");
  return "xlsx";
}
