import type { Reader } from "../import/reader.ts";

export async function fetchGeoparquetReader(): Promise<Reader> {
  const { readGeoparquet } = await import("../import/read-geoparquet.ts");
  return readGeoparquet;
}
