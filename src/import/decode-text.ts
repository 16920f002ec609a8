import type { Encoding } from "./reading.ts";

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const UTF_16 = { little: "utf-16le", big: "utf-16be" } as const;

/** A byte order mark decides, then whether the bytes are UTF-8; what is neither was written by an older Chinese Windows. */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const utf16 = utf16Of(bytes);
  if (chosen === "utf-16" || (!chosen && utf16))
    return { text: decode(bytes, utf16 ?? UTF_16.little), encoding: "utf-16" };
  if (chosen) return { text: decode(bytes, chosen), encoding: chosen };
  const text = decodeUtf8(bytes);
  return text === null
    ? { text: decode(bytes, "gb18030"), encoding: "gb18030" }
    : { text, encoding: "utf-8" };
}

export function guessEncoding(bytes: Uint8Array): "utf-8" | "gb18030" {
  return decodeUtf8(bytes) === null ? "gb18030" : "utf-8";
}

/** What a .cpg beside a shapefile says; null for what tells nothing about Chinese, such as the default ISO-8859-1. */
export function encodingOfCodePage(cpg: string): "utf-8" | "gb18030" | null {
  if (/utf-?8|65001/i.test(cpg)) return "utf-8";
  return /gb|936|hz/i.test(cpg) ? "gb18030" : null;
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return UTF_16.little;
  return first === 0xfe && second === 0xff ? UTF_16.big : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
