import { parseDbf, parseShp } from "shpjs";
import { type Crs, toDegrees } from "./crs.ts";
import { crsOfPrj } from "./crs-of-prj.ts";
import { encodingOfCodePage, guessEncoding } from "./decode-text.ts";
import { refuseFeatures } from "./limits.ts";
import { WHOLE_FILE } from "./notes.ts";
import { type RawLayer, toRawLayer } from "./raw-layer.ts";
import type { Encoding } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import { type HeldFile, type Source, stemOf } from "./source.ts";
import { isRecord, toCell } from "./to-values.ts";

/** The shapes, with the rows, the code page and the projection that lie beside them where they do. */
export async function readShapefile(source: Source): Promise<RawLayer[]> {
  const { name, bytes, beside, notes } = source;
  const { rows, encoding } = readRows(source);
  const shapes = parseShp(toView(bytes));
  if (beside.has("dbf") && rows.length !== shapes.length)
    notes.remark(WHOLE_FILE, "rowCounts", String(rows.length), shapes.length);
  return [
    toRawLayer({
      name: stemOf(name),
      format: "shapefile",
      encoding,
      notes,
      features: shapes.map((geometry, at) => ({
        geometry,
        properties: toProperties(rows[at]),
        number: at + 1,
      })),
      declared: crsOf(beside.get("prj")),
    }),
  ];
}

function readRows({ beside, notes, choices }: Source): {
  readonly rows: readonly unknown[];
  readonly encoding: Encoding | null;
} {
  const dbf = beside.get("dbf");
  if (!dbf) {
    notes.remark(WHOLE_FILE, "missingDbf");
    return { rows: [], encoding: null };
  }
  refuseRows(toView(dbf.bytes));
  const cpg = beside.get("cpg");
  const declared = cpg ? encodingOfCodePage(toText(cpg)) : null;
  const encoding = choices.encoding ?? declared ?? guessEncoding(dbf.bytes.subarray(headerOf(dbf)));
  return { rows: parseDbf(toView(dbf.bytes), encoding), encoding };
}

/** The parser believes the header, which may announce four thousand million rows and hold none. */
function refuseRows(dbf: DataView): void {
  const rows = dbf.getUint32(4, true);
  const bytes = dbf.getUint16(8, true) + rows * dbf.getUint16(10, true);
  if (bytes > dbf.byteLength + 1) throw new Refusal("broken");
  refuseFeatures(rows);
}

/** The header's first bytes are numbers, so that only what follows them can tell the encoding. */
function headerOf({ bytes }: HeldFile): number {
  return Math.min(32, bytes.length);
}

function crsOf(prj: HeldFile | undefined): Crs {
  return prj ? crsOfPrj(toText(prj)) : toDegrees(null, "unknown");
}

function toProperties(row: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(row)) return {};
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toDbfCell(value)]));
}

/** The parser makes of a date midnight where we are, of which a day elsewhere must not be made. */
function toDbfCell(value: unknown): unknown {
  if (!(value instanceof Date)) return toCell(value);
  return new Date(Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()));
}

function toView({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function toText({ bytes }: HeldFile): string {
  return new TextDecoder().decode(bytes);
}
