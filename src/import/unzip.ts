import { unzipSync } from "fflate";
import { guessEncoding } from "./decode-text.ts";
import { refuseExpansion } from "./limits.ts";
import type { HeldFile } from "./source.ts";

/** Whether the archive is an Excel workbook, by its own directory; nothing is unpacked for it. */
export function isWorkbook(archive: Uint8Array): boolean {
  let isFound = false;
  unzipSync(archive, {
    filter: ({ name }) => {
      if (name === "xl/workbook.xml") isFound = true;
      return false;
    },
  });
  return isFound;
}

/** Refuses an archive that would unpack to more than a machine bears. */
export function refuseZip(archive: Uint8Array): void {
  let unpacked = 0;
  unzipSync(archive, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  refuseExpansion(archive.length, unpacked);
}

export function unzip(archive: Uint8Array): readonly HeldFile[] {
  refuseZip(archive);
  const files = unzipSync(archive, { filter: ({ name }) => !isLitter(name) });
  return Object.entries(files).map(([name, bytes]) => ({ name: toName(name), bytes }));
}

/** What systems put beside the files, and folders. */
function isLitter(name: string): boolean {
  return name.endsWith("/") || /(^|\/)(__MACOSX\/|\.)|(^|\/)Thumbs\.db$/i.test(name);
}

/** Archives made on Chinese Windows write names in GBK and do not say so; such a name arrives letter by byte. */
function toName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\x20-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  return new TextDecoder(guessEncoding(bytes)).decode(bytes);
}
