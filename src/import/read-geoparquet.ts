import { parquetMetadata, parquetReadObjects } from "hyparquet";
import {
  decompressBrotli,
  decompressGzip,
  decompressLz4,
  decompressLz4Raw,
  decompressZstd,
} from "hyparquet-compressors";
import { type Crs, toDegrees } from "./crs.ts";
import { crsOfCode } from "./crs-of-code.ts";
import { refuseFeatures } from "./limits.ts";
import { type RawLayer, toRawLayer } from "./raw-layer.ts";
import { type Source, stemOf } from "./source.ts";
import { toTableLayer } from "./to-table.ts";
import { isRecord } from "./to-values.ts";

/** Without Snappy, which the parser knows by itself and this collection brings as WebAssembly. */
const COMPRESSORS = {
  BROTLI: decompressBrotli,
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array) => decompressZstd(input),
};

/** GeoParquet, or a plain Parquet table that is read as one. */
export async function readGeoparquet(source: Source): Promise<RawLayer[]> {
  const { name, bytes, notes } = source;
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  refuseFeatures(Number(metadata.num_rows));
  const rows = await parquetReadObjects({ file, metadata, compressors: COMPRESSORS });
  const geo = metadata.key_value_metadata?.find(({ key }) => key === "geo")?.value;
  if (geo === undefined) return [toPlainTable(rows, source)];
  const { column, declared } = geometryColumn(JSON.parse(geo));
  const features = rows.map(({ [column]: geometry, ...properties }, at) => ({
    geometry: toShape(geometry),
    properties,
    number: at + 1,
  }));
  return [
    toRawLayer({
      name: stemOf(name),
      format: "geoparquet",
      notes,
      features,
      declared,
      unit: "row",
    }),
  ];
}

/** The standard's default, where no system is named, is WGS84. */
function geometryColumn(geo: unknown): { readonly column: string; readonly declared: Crs } {
  const { primary_column: primary, columns } = isRecord(geo) ? geo : {};
  const column = typeof primary === "string" ? primary : "geometry";
  const details = isRecord(columns) ? columns[column] : undefined;
  const crs = isRecord(details) ? details.crs : undefined;
  if (crs === null) return { column, declared: toDegrees(null, "unknown") };
  const id = isRecord(crs) ? crs.id : undefined;
  if (!isRecord(id)) return { column, declared: toDegrees("wgs84", "standard") };
  return { column, declared: crsOfCode(`${id.authority}:${id.code}`, "crs") };
}

/** Points may stand as a pair of columns instead of well-known binary. */
function toShape(cell: unknown): unknown {
  if (!isRecord(cell) || "type" in cell) return cell;
  return { type: "Point", coordinates: [cell.x, cell.y] };
}

function toPlainTable(rows: readonly Record<string, unknown>[], source: Source): RawLayer {
  const headers = Object.keys(rows[0] ?? {});
  const cells = [headers, ...rows.map((row) => headers.map((header) => row[header]))];
  return toTableLayer(
    {
      name: stemOf(source.name),
      format: "geoparquet",
      encoding: null,
      cells,
      sheet: null,
      sheets: [],
    },
    source,
  );
}
