import { fetchGeoparquetReader } from "../served/geoparquet.ts";
import type { Reader } from "./reader.ts";
import type { Format } from "./reading.ts";

/** Each with its library a chunk of its own, fetched when the first file of the kind comes. */
export const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  geojson: async () => (await import("./read-geojson.ts")).readGeojson,
  "geojson-lines": async () => (await import("./read-geojson-lines.ts")).readGeojsonLines,
  topojson: async () => (await import("./read-topojson.ts")).readTopojson,
  csv: async () => (await import("./read-csv.ts")).readCsv,
  xlsx: async () => (await import("./read-xlsx.ts")).readXlsx,
  kml: async () => (await import("./read-xml.ts")).readXml,
  gpx: async () => (await import("./read-xml.ts")).readXml,
  shapefile: async () => (await import("./read-shapefile.ts")).readShapefile,
  flatgeobuf: async () => (await import("./read-flatgeobuf.ts")).readFlatgeobuf,
  geoparquet: fetchGeoparquetReader,
};
