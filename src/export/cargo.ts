import { CARGO_ELEMENT, toCargoId } from "../model/own-things.ts";
import { cut } from "../packed/fill.ts";

/** What goes along in a briefing as bytes, under a name that an element's id may hold. */
export interface Cargo {
  readonly name: string;
  readonly file: Blob;
}

/** A briefing in pieces, since one string of all would be another copy in memory. */
export async function loadCargo(
  page: string,
  cargo: readonly Cargo[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const [head, tail] = cut(page, CARGO_ELEMENT);
  const pieces: string[] = [head];
  for (const { name, file } of cargo) {
    pieces.push(opening(name));
    for await (const letters of lettersOf(file)) {
      signal.throwIfAborted();
      pieces.push(letters);
    }
    pieces.push(CLOSING);
  }
  return [...pieces, tail];
}

/** What it adds to a page, in bytes. */
export function cargoBytes({ name, file }: Cargo): number {
  return opening(name).length + 4 * Math.ceil(file.size / 3) + CLOSING.length;
}

function opening(name: string): string {
  return `<script type="application/octet-stream" id="${toCargoId(name)}">`;
}

const CLOSING = "</script>";

/** Three bytes make four letters, so that slices of whole threes can stand one after another. */
const SLICE_BYTES = 3 * 2 ** 18;
/** As many arguments as every engine takes. */
const MOST_ARGUMENTS = 2 ** 13;

async function* lettersOf(file: Blob): AsyncGenerator<string> {
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer());
    const parts: string[] = [];
    for (let from = 0; from < bytes.length; from += MOST_ARGUMENTS)
      parts.push(String.fromCharCode(...bytes.subarray(from, from + MOST_ARGUMENTS)));
    yield btoa(parts.join(""));
  }
}
