import type { importZh } from "../i18n/import.ts";
import type { Datum as PlainDatum } from "../model/datum.ts";
import type { Bbox, LngLat } from "../model/geometry.ts";
import type { OwnData, OwnFeatures, Value } from "../model/own-layer.ts";

/** A file somebody dropped, chose or pasted; a Blob keeps its bytes where they are until the worker asks. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Blob;
}

export type Format =
  | "geojson"
  | "geojson-lines"
  | "topojson"
  | "csv"
  | "xlsx"
  | "kml"
  | "gpx"
  | "shapefile"
  | "flatgeobuf"
  | "geoparquet";

export type Encoding = "utf-8" | "utf-16" | "gb18030";

/** A file may name CGCS2000 as what it is, though its degrees are WGS84's to within a hand's breadth. */
export type Datum = PlainDatum | "cgcs2000";

/** In which columns of a table the coordinates stand. */
export type CoordinateColumns =
  | { readonly kind: "pair"; readonly lng: string; readonly lat: string }
  /** "117.8,36.8", WKT or GeoJSON in one cell. */
  | { readonly kind: "together"; readonly column: string };

/** Or, where it has none, which column names the places. */
export type PositionColumns =
  | CoordinateColumns
  | { readonly kind: "named"; readonly column: string };

/** A place that rows may name instead of giving coordinates. */
export interface NamedPlace {
  readonly at: LngLat;
  /** Its name and how well its position is known, which every row at it carries on. */
  readonly origin: string;
  /** False where a person said that the word means it. */
  readonly isExact: boolean;
}

export interface NamedPlaces {
  readonly byWord: ReadonlyMap<string, NamedPlace>;
  /** The column that tells the places' origin. */
  readonly originHeader: string;
}

/** How a table's names went with the places'. */
export interface NamesRead {
  /** Rows whose name is a place's letter by letter. */
  readonly exactCount: number;
  /** The first of all other names, as they come. */
  readonly others: readonly OtherName[];
}

export interface OtherName {
  readonly name: string;
  readonly rows: number;
}

/** What a person may decide where the file does not say it; what is left out is guessed. */
export interface Choices {
  readonly encoding?: Encoding;
  readonly datum?: Datum;
  readonly sheet?: string;
  /** Those that a table without coordinates may name. */
  readonly places?: NamedPlaces;
  /** Null for "this table has no positions". */
  readonly positions?: PositionColumns | null;
  readonly nameColumn?: string;
  /** The central meridian of the Gauss–Krüger zone, in degrees: 117. */
  readonly meridian?: number;
  readonly isSwapped?: boolean;
  /** The neighbourhood, which tells a swapped pair or a zone from another. */
  readonly around?: Bbox;
}

/** Why the datum is what it is, or, where it is null, why it cannot be told. */
export type DatumReason = keyof typeof importZh.datumReasons;

export interface KnownDatum {
  /** Null: ask, then read again with the choice or give the data to `toWgs84`. */
  readonly known: Datum | "projected" | null;
  readonly why: DatumReason;
  /** The central meridian by which metres were taken to degrees. */
  readonly meridian: number | null;
}

/** How a table was understood; every part of it can be overruled by a choice. */
export interface TableGuess {
  readonly headers: readonly string[];
  /** The row of the headers as a spreadsheet counts; 0 where the table has none. */
  readonly headerRow: number;
  readonly positions: PositionColumns | null;
  readonly name: string | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}

export type Row = Readonly<Record<string, Value>>;

/** What stands in the way of a good reading, in a form that crosses from worker to page; `sayFault` words it. */
export interface RowFault {
  readonly file: string;
  /** As a spreadsheet or an editor counts, from 1; null where the whole file is meant. */
  readonly place: { readonly unit: "row" | "feature" | "line"; readonly number: number } | null;
  readonly column: string | null;
  readonly rule: keyof typeof importZh.rules;
  /** What was there, shortened. */
  readonly found: string;
  readonly figure: number;
  /** False where the row went in, mended. */
  readonly isLeftOut: boolean;
}

/** A layer before it is packed for the page. */
export interface LooseReading extends Omit<LayerReading, "data" | "tableText"> {
  readonly data: OwnFeatures;
  /** Of a table that needs positions. */
  readonly rows: readonly Row[];
}

export interface LayerReading {
  readonly name: string;
  readonly file: string;
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly data: OwnData;
  /** The first of them; `faultCount` and `leftOutCount` count all. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly leftOutCount: number;
  readonly datum: KnownDatum;
  /** True where latitude stood before longitude and was turned round. */
  readonly isSwapped: boolean;
  /** Null but for CSV, TSV and XLSX. */
  readonly columnsGuess: TableGuess | null;
  /** Null but for a table whose positions go by names. */
  readonly names: NamesRead | null;
  /** "positions": a table of names; "meridian": metres whose zone must be chosen; data is empty in both. */
  readonly needs: "positions" | "meridian" | null;
  /** Of a table that needs positions, as `toTableText` writes it. */
  readonly tableText: string | null;
}

export type Reading<Layer = LayerReading> =
  | {
      readonly ok: true;
      readonly layers: readonly Layer[];
      /** About files of which nothing could be read. */
      readonly faults: readonly RowFault[];
    }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

export interface Progress {
  readonly file: string;
  /** From 0 to 1, over all files; null while a parser runs, which tells nothing of how far it is. */
  readonly share: number | null;
}
