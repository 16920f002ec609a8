import { detectFormat, isZip } from "./detect-format.ts";
import { isPart } from "./group-files.ts";
import { refuseBytes } from "./limits.ts";
import { toFault, WHOLE_FILE } from "./notes.ts";
import type { RowFault } from "./reading.ts";
import { Refusal, toRefusal } from "./refusal.ts";
import { endingOf, type HeldFile, stemOf } from "./source.ts";

interface Unpacked {
  readonly files: readonly HeldFile[];
  readonly faults: readonly RowFault[];
}

/** Archives give way to the files in them; a workbook is an archive too, and stays. */
export async function unpackAll(files: readonly HeldFile[]): Promise<Unpacked> {
  const parts = await Promise.all(files.map(unpack));
  return {
    files: parts.flatMap(({ files }) => files),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

async function unpack(file: HeldFile): Promise<Unpacked> {
  try {
    refuseBytes(file.bytes.length);
    if (!isZip(file)) return { files: [file], faults: [] };
    return { files: await filesIn(file), faults: [] };
  } catch (reason) {
    return { files: [], faults: [toFault(file.name, WHOLE_FILE, toRefusal(reason))] };
  }
}

async function filesIn(archive: HeldFile): Promise<readonly HeldFile[]> {
  const { isWorkbook, unzip } = await import("./unzip.ts");
  if (isWorkbook(archive.bytes)) return [archive];
  const files = unzip(archive.bytes).filter(isReadable);
  if (files.length === 0) throw new Refusal("emptyZip");
  const isKmz = endingOf(archive.name) === "kmz" && files.length === 1;
  return isKmz ? files.map(({ bytes }) => ({ name: `${stemOf(archive.name)}.kml`, bytes })) : files;
}

/** Pictures and letters that travel along are not worth a word. */
function isReadable(file: HeldFile): boolean {
  if (isPart(file) || isZip(file)) return true;
  try {
    return file.bytes.length > 0 && detectFormat(file) !== null;
  } catch {
    return false;
  }
}
