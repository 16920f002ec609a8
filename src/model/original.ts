import type { Report, Span } from "./report.ts";

/** A report is a few pages; anything larger is not one and is not worth reading. */
export const ORIGINAL_MOST_BYTES = 1_048_576;

/** What a text editor on an office computer saves as. */
const ENCODINGS = ["utf-8", "gb18030", "utf-16le"] as const;

export type OriginalCheck =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: "unreadable" }
  | { readonly ok: false; readonly reason: "another"; readonly characters: number };

/** A span's words and the rest of the sentence that they stand in. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Whether a file is the very text that the report was taken from, white space aside. */
export async function checkOriginal(
  bytes: Uint8Array<ArrayBuffer>,
  source: Report["source"],
): Promise<OriginalCheck> {
  const [first, ...others] = decodings(bytes).map(withoutWhiteSpace);
  if (first === undefined) return { ok: false, reason: "unreadable" };
  for (const text of [first, ...others]) {
    if (text.length !== source.characters) continue;
    if ((await sha256Of(text)) === source.sha256.toLowerCase()) return { ok: true, text };
  }
  return { ok: false, reason: "another", characters: first.length };
}

/** The sentence or sentences that a span touches, each with its own full stop. */
export function sentenceAround(text: string, [from, to]: Span): Sentence {
  const start = from === 0 ? 0 : text.lastIndexOf("。", from - 1) + 1;
  const stop = text.indexOf("。", Math.max(from, to - 1));
  return {
    before: text.slice(start, from),
    words: text.slice(from, to),
    after: stop === -1 ? text.slice(to) : text.slice(to, stop + 1),
  };
}

export function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function decodings(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  return ENCODINGS.flatMap((encoding) => {
    try {
      return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
    } catch {
      return [];
    }
  });
}

/** Not crypto.subtle: a browser withholds it on plain http, as within an office's network. */
async function sha256Of(text: string): Promise<string> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import("@noble/hashes/sha2.js"),
    import("@noble/hashes/utils.js"),
  ]);
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
