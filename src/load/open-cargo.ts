import { type OpenCargo, toCargoId } from "../model/own-things.ts";

const opened = new Map<string, Promise<Blob | null>>();

/** Each piece is decoded when it is first asked for; its text then leaves the page, which would else hold both. */
export const openCargo: OpenCargo = (name) => {
  const cargo = opened.get(name) ?? decoded(name);
  opened.set(name, cargo);
  return cargo;
};

async function decoded(name: string): Promise<Blob | null> {
  const holder = document.getElementById(toCargoId(name));
  if (!holder) return null;
  const blob = await fromBase64(holder.textContent);
  holder.remove();
  return blob;
}

/** Four letters make three bytes. */
const SLICE_LETTERS = 4 * 2 ** 18;

/** A slice at a time, so that the page can draw in between; null for what is no base64. */
export async function fromBase64(letters: string): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let at = 0; at < letters.length; at += SLICE_LETTERS) {
      parts.push(toBytes(atob(letters.slice(at, at + SLICE_LETTERS))));
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch {
    return null;
  }
  return new Blob(parts);
}

function toBytes(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
