import Papa from "papaparse";
import { decodeText } from "./decode-text.ts";
import { LIMITS } from "./limits.ts";
import type { RawLayer } from "./raw-layer.ts";
import { type Source, stemOf } from "./source.ts";
import { toTableLayer } from "./to-table.ts";

/** One more than may be, so that a longer file is seen to be one; titles above the header included. */
const PREVIEW = LIMITS.features + 100;

const DELIMITERS = [",", "\t", ";", "|", "，"];

/** Comma, tab or whatever else parts the cells; Excel's own first line "sep=;" is heard. */
export async function readCsv(source: Source): Promise<RawLayer[]> {
  const { text, encoding } = decodeText(source.bytes, source.choices.encoding);
  const [line = "", delimiter] = text.match(/^sep=(.)\r?\n/i) ?? [];
  const { data, errors } = Papa.parse<string[]>(text.slice(line.length), {
    preview: PREVIEW,
    delimitersToGuess: DELIMITERS,
    ...(delimiter === undefined ? {} : { delimiter }),
  });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open)
    source.notes.remark({ place: { unit: "row", number: (open.row ?? 0) + 1 } }, "openQuote");
  return [
    toTableLayer(
      { name: stemOf(source.name), format: "csv", encoding, cells: data, sheet: null, sheets: [] },
      source,
    ),
  ];
}
