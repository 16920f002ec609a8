import { decodeText } from "./decode-text.ts";
import type { Format } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import { endingOf, type HeldFile } from "./source.ts";

/** So much of a text tells what it is. */
const HEAD_BYTES = 4096;

const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Excel's old container, which also wraps a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const MAGIC: readonly (readonly [bytes: readonly number[], format: Format])[] = [
  [[0x66, 0x67, 0x62, 0x03], "flatgeobuf"],
  [[0x50, 0x41, 0x52, 0x31], "geoparquet"],
  [[0x00, 0x00, 0x27, 0x0a], "shapefile"],
];

/** By the first bytes rather than by the name, which people change; refuses what nobody here can read. */
export function detectFormat(file: HeldFile): Format {
  const ending = endingOf(file.name);
  if (startsWith(file, OLE)) throw new Refusal(ending === "xls" ? "oldExcel" : "password");
  const known = MAGIC.find(([bytes]) => startsWith(file, bytes));
  if (known) return known[1];
  const format = formatOfText(decodeText(file.bytes.slice(0, HEAD_BYTES)).text, ending);
  if (!format) throw new Refusal("unknownFormat");
  return format;
}

export function isZip(file: HeldFile): boolean {
  return ZIP.some((bytes) => startsWith(file, bytes));
}

function startsWith({ bytes }: HeldFile, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

const TABLES = new Set(["csv", "tsv", "tab", "txt", ""]);
const LINES = new Set(["geojsonl", "geojsons", "geojsonseq", "ndjson", "jsonl", "ldjson"]);

function formatOfText(text: string, ending: string): Format | null {
  const head = text.replace(/^\ufeff/, "").trimStart();
  if (head.startsWith("\u001e") || LINES.has(ending)) return "geojson-lines";
  if (head.startsWith("{") || head.startsWith("[")) return formatOfJson(head);
  if (head.startsWith("<")) return /<(\w+:)?gpx[\s>]/i.test(head) ? "gpx" : formatOfXml(head);
  return TABLES.has(ending) && !head.includes("\0") ? "csv" : null;
}

/** Two objects in a row are no JSON, yet lines of it; a pretty-printed file begins with one bracket alone. */
function formatOfJson(head: string): Format {
  if (/^\{[^\n]*\}\s*\r?\n\s*\{/.test(head)) return "geojson-lines";
  return /"type"\s*:\s*"Topology"/.test(head) ? "topojson" : "geojson";
}

function formatOfXml(head: string): Format | null {
  return /<(\w+:)?(kml|Document|Placemark|!DOCTYPE)[\s>]/i.test(head) && !/<html/i.test(head)
    ? "kml"
    : null;
}
