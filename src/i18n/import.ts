import { importRulesEn, importRulesZh } from "./import-rules.ts";

/** What is said about a file somebody brings along; apart, since only those who import need it. */
export const importZh = {
  formats: {
    geojson: "GeoJSON",
    "geojson-lines": "逐行 GeoJSON",
    topojson: "TopoJSON",
    csv: "文本表格（CSV、TSV）",
    xlsx: "Excel 表格",
    kml: "KML",
    gpx: "GPX 轨迹",
    shapefile: "Shapefile",
    flatgeobuf: "FlatGeobuf",
    geoparquet: "GeoParquet",
  },
  datums: {
    wgs84: "WGS84（GPS）",
    cgcs2000: "CGCS2000（国家 2000）",
    gcj02: "GCJ-02（高德、腾讯）",
    bd09: "BD-09（百度）",
    projected: "投影坐标（米）",
  },
  datumReasons: {
    chosen: "由您选定。",
    standard: "这种格式规定用 WGS84。",
    crs: "文件自己写明了坐标系。",
    prj: "按随文件的 .prj 换算。",
    header: "列名写明了坐标系。",
    metres: "坐标是米，按高斯投影换算成经纬度。",
    mercator: "坐标是网络地图用的米（EPSG:3857），已换算成经纬度。",
    "metres-unknown": "坐标是米，没有写明是哪个投影带：请选中央经线。",
    unknown: "文件没有写明坐标系，请选一种，看看落点对不对。",
    old: "文件用的是北京 54 或西安 80 坐标系，没有公开的换算参数，位置可能偏几十米到一百多米。",
    none: "没有坐标。",
    places: "位置按名称取自图上的地点。",
  },
  at: {
    row: (number: number) => `第 ${number} 行`,
    feature: (number: number) => `第 ${number} 个要素`,
    line: (number: number) => `第 ${number} 行`,
  },
  column: (name: string) => `“${name}”列`,
  join: (parts: readonly string[], sentence: string) =>
    parts.length === 0 ? sentence : `${parts.join("，")}：${sentence}`,
  more: (count: number) => `还有 ${count} 处类似的问题。`,
  rules: importRulesZh,
};

const importEn: typeof importZh = {
  formats: {
    geojson: "GeoJSON",
    "geojson-lines": "GeoJSON lines",
    topojson: "TopoJSON",
    csv: "Text table (CSV, TSV)",
    xlsx: "Excel table",
    kml: "KML",
    gpx: "GPX track",
    shapefile: "Shapefile",
    flatgeobuf: "FlatGeobuf",
    geoparquet: "GeoParquet",
  },
  datums: {
    wgs84: "WGS84 (GPS)",
    cgcs2000: "CGCS2000",
    gcj02: "GCJ-02 (Amap, Tencent)",
    bd09: "BD-09 (Baidu)",
    projected: "Projected (metres)",
  },
  datumReasons: {
    chosen: "Chosen by you.",
    standard: "This format is always WGS84.",
    crs: "The file says which system it uses.",
    prj: "Converted as the .prj beside it says.",
    header: "The column's name says which system it is.",
    metres: "The coordinates are metres, taken to degrees by their Gauss–Krüger zone.",
    mercator: "The coordinates are web-map metres (EPSG:3857), taken to degrees.",
    "metres-unknown":
      "The coordinates are metres, and the file does not say of which zone: choose the central meridian.",
    unknown:
      "The file does not say which system it uses: choose one and see where the points fall.",
    old: "The file uses Beijing 1954 or Xian 1980, for which no conversion is published; positions may be off by tens of metres, at times over a hundred.",
    none: "There are no coordinates.",
    places: "The positions are those of the places on the map, by name.",
  },
  at: {
    row: (number) => `row ${number}`,
    feature: (number) => `feature ${number}`,
    line: (number) => `line ${number}`,
  },
  column: (name) => `column “${name}”`,
  join: (parts, sentence) => {
    const place = parts.join(", ");
    return place ? `${place.slice(0, 1).toUpperCase()}${place.slice(1)}: ${sentence}` : sentence;
  },
  more: (count) => `${count} more of the kind.`,
  rules: importRulesEn,
};

export type ImportMessages = typeof importZh;

/** Fetched with the room that imports. */
export function importMessages(locale: "zh" | "en"): ImportMessages {
  return locale === "zh" ? importZh : importEn;
}
