import { parseAngle } from "./parse-angle.ts";
import { looksLikePosition } from "./parse-position.ts";
import type { CoordinateColumns, Datum, NamedPlaces, PositionColumns } from "./reading.ts";

/** How many rows are looked at where the headers do not tell. */
const SAMPLE = 50;

const LNG = /^(经度|东经|经|lng|lon|long|longitude|x|x坐标|坐标x|pointx|coordx|横坐标|jd)$/;
const LAT = /^(纬度|北纬|纬|lat|latitude|y|y坐标|坐标y|pointy|coordy|纵坐标|wd)$/;
const TOGETHER =
  /^(坐标|经纬度|位置坐标|地理坐标|经纬度坐标|gps|lnglat|lonlat|latlng|latlon|location|coordinates?|coords?|wkt|geom|geometry|thegeom|shape|geojson|图形|空间数据)$/;
const NAMES = [
  /^(名称|name|村名|地名|企业名称|单位名称|项目名称|村庄名称|站点名称|点位名称|标题|title|姓名)$/,
  /(名称|name)$/,
  /(名|村|村庄|企业|单位|项目|地点|站点|label)$/,
];

const DATUMS: readonly (readonly [pattern: RegExp, datum: Datum])[] = [
  [/gcj-?02|火星|高德|腾讯|amap/i, "gcj02"],
  [/bd-?09|百度|baidu/i, "bd09"],
  [/cgcs-?2000|国家2000|大地2000/i, "cgcs2000"],
  [/wgs-?84|gps/i, "wgs84"],
];

type Cells = readonly (readonly unknown[])[];

/** Where a table's positions stand, by its headers, else by what its cells look like. */
export function guessPositions(headers: readonly string[], cells: Cells): CoordinateColumns | null {
  const lng = headers.find((header) => LNG.test(plainHeader(header)));
  const lat = headers.find((header) => LAT.test(plainHeader(header)));
  if (lng !== undefined && lat !== undefined) return { kind: "pair", lng, lat };
  const named = headers.find((header) => TOGETHER.test(plainHeader(header)));
  const column = named ?? headers.find((_header, at) => holds(cells, at, looksLikePosition));
  if (column !== undefined) return { kind: "together", column };
  return guessPair(headers, cells);
}

/** The column that names most places, else the one whose header speaks of names; only where there are places to name. */
export function guessNamed(
  headers: readonly string[],
  cells: Cells,
  places: NamedPlaces | undefined,
): PositionColumns | null {
  if (!places) return null;
  const counts = headers.map(
    (_header, at) => cells.filter((row) => places.byWord.has(String(row[at] ?? "").trim())).length,
  );
  const most = Math.max(...counts);
  const column = most > 0 ? headers[counts.indexOf(most)] : guessName(headers);
  return column ? { kind: "named", column } : null;
}

export function guessName(headers: readonly string[]): string | null {
  const found = NAMES.flatMap((pattern) =>
    headers.filter((header) => pattern.test(plainHeader(header))),
  );
  return found[0] ?? null;
}

/** What the header of a coordinate says in passing, as in "经度（GCJ-02）". */
export function guessDatum(positions: CoordinateColumns): Datum | null {
  const header = positions.kind === "pair" ? positions.lng : positions.column;
  return DATUMS.find(([pattern]) => pattern.test(header))?.[1] ?? null;
}

/** Two neighbouring columns of degrees or metres as they are in China; a table of other numbers never looks like that. */
function guessPair(headers: readonly string[], cells: Cells): CoordinateColumns | null {
  const at = headers.findIndex(
    (_header, index) =>
      (holds(cells, index, isLng) && holds(cells, index + 1, isLat)) ||
      (holds(cells, index, isLat) && holds(cells, index + 1, isLng)),
  );
  const [first, second] = [headers[at], headers[at + 1]];
  if (first === undefined || second === undefined) return null;
  return holds(cells, at, isLng)
    ? { kind: "pair", lng: first, lat: second }
    : { kind: "pair", lng: second, lat: first };
}

function isLng(text: string): boolean {
  return isFraction(text) && isBetween(parseAngle(text), 73, 136);
}

function isLat(text: string): boolean {
  return isFraction(text) && isBetween(parseAngle(text), 3, 54);
}

/** Coordinates have places after the point; counts and shares of the same size seldom have three. */
function isFraction(text: string): boolean {
  return /\.\d{3,}|[°度]/.test(text);
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function holds(cells: Cells, at: number, test: (text: string) => boolean): boolean {
  const filled = cells
    .slice(0, SAMPLE)
    .map((row) => String(row[at] ?? "").trim())
    .filter((text) => text !== "");
  return filled.length > 0 && filled.every(test);
}

/** "经度（WGS84）", "WGS84_Lng" and "LNG" are one: without brackets, datum and marks. */
function plainHeader(header: string): string {
  const bare = DATUMS.reduce((text, [pattern]) => text.replace(pattern, ""), header)
    .replace(/[（([【].*$/, "")
    .replace(/[\s_\-.·:：]/g, "")
    .toLowerCase();
  return bare === "" ? header.toLowerCase() : bare;
}
