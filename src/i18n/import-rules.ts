/** What was expected, and what was there; `found` and `figure` are the fault's own. */
export const importRulesZh = {
  unknownFormat: () =>
    "认不出这种文件。可以读：GeoJSON、TopoJSON、CSV、Excel（.xlsx）、KML、KMZ、GPX、Shapefile、FlatGeobuf、GeoParquet。",
  oldExcel: () => "这是旧版 Excel 文件（.xls）。请在 Excel 或 WPS 里另存为 .xlsx 或 CSV。",
  nestedZip: () => "压缩包里还有压缩包，请先解开里面那一层。",
  emptyFile: () => "文件是空的。",
  emptyZip: () => "压缩包里没有能读的文件。",
  noRows: () => "文件里没有一条数据。",
  broken: (found: string) => `文件不完整或已损坏，读不下去${found ? `（${found}）` : ""}。`,
  password: () => "文件有密码保护，请先去掉密码。",
  notHere: () => "这个单文件版本读不了这种格式，请用网页版导入，或先转成 GeoJSON 或 CSV。",
  crashed: () => "读文件时内存不够，停下来了。请分成几个小文件再试。",
  tooLarge: (found: string, figure: number) =>
    `文件有 ${found} MB，最多读 ${figure} MB。请分成几个文件。`,
  tooManyFeatures: (found: string, figure: number) =>
    `文件有 ${found} 条数据，最多读 ${figure} 条。请分成几个文件。`,
  tooManyVertices: (found: string, figure: number) =>
    `文件里的图形共有 ${found} 个点，最多读 ${figure} 个。请先简化图形。`,
  expandsTooFar: (found: string, figure: number) =>
    `压缩包解开后有 ${found} MB，最多 ${figure} MB。`,
  expandsTooMuch: (found: string, figure: number) =>
    `压缩包解开后是原来的 ${found} 倍，超过 ${figure} 倍，不像正常的数据，没有解开。`,
  notJson: (found: string, figure: number) =>
    `不是正确的 JSON：第 ${figure} 行第 ${found} 个字符处出错。`,
  notJsonLine: (found: string) => `不是正确的 JSON：第 ${found} 个字符处出错。`,
  notGeojson: (found: string) => `应为 GeoJSON 的要素或图形；现在是 ${found}。`,
  notXml: (found: string) => `不是正确的 XML${found ? `（${found}）` : ""}。`,
  doctype: () => "文件带有 DOCTYPE 声明，为安全起见不读。",
  unknownCrs: (found: string) => `不认识文件写明的坐标系 ${found}，没有读入。请先转成 WGS84。`,
  missingShp: () => "缺少同名的 .shp 文件，图形都在那里面。",
  missingDbf: () => "没有同名的 .dbf 文件，只读到图形，没有属性。",
  rowCounts: (found: string, figure: number) =>
    `.shp 有 ${figure} 个图形，.dbf 有 ${found} 行，对不上；多出的没有属性。`,
  noSheet: (found: string) => `没有名为“${found}”的工作表。`,
  noColumn: (found: string) => `没有名为“${found}”的列。`,
  noGeometry: () => "没有图形，没有读入。",
  emptyShape: () => "图形里一个点也没有，或点数不够，没有读入。",
  unknownShape: (found: string) => `应为点、线或面；现在是 ${found}。`,
  notNumber: (found: string) => `这里应为数字坐标；现在是“${found}”。`,
  notPosition: (found: string) => `应为“117.8,36.8”这样的坐标；现在是“${found}”。`,
  blankPosition: () => "没有填坐标。",
  unknownPlace: (found: string) => `图上没有叫“${found}”的地点，没有读入。`,
  blankName: () => "没有填地点的名称，没有读入。",
  longitude: (found: string) => `经度应在 −180 到 180 之间；现在是 ${found}。`,
  latitude: (found: string) => `纬度应在 −90 到 90 之间；现在是 ${found}。`,
  outsideZone: (found: string) => `应为高斯投影的米数；现在是 ${found}。`,
  openRing: () => "面的边界没有闭合，已经补上。",
  tooFewCells: (found: string, figure: number) =>
    `这一行有 ${found} 格，表头有 ${figure} 格；缺的当作空。`,
  tooManyCells: (found: string, figure: number) =>
    `这一行有 ${found} 格，表头只有 ${figure} 格；多出的没有读。`,
  openQuote: () => "引号没有成对，从这里起可能读错。",
  swapped: () => "经度和纬度写反了，已经对调。",
} satisfies Record<string, (found: string, figure: number) => string>;

export const importRulesEn: typeof importRulesZh = {
  unknownFormat: () =>
    "This kind of file is not known. These can be read: GeoJSON, TopoJSON, CSV, Excel (.xlsx), KML, KMZ, GPX, Shapefile, FlatGeobuf, GeoParquet.",
  oldExcel: () => "This is an old Excel file (.xls). Save it as .xlsx or CSV in Excel first.",
  nestedZip: () => "There is an archive within the archive; unpack the inner one first.",
  emptyFile: () => "The file is empty.",
  emptyZip: () => "The archive holds no file that can be read.",
  noRows: () => "The file holds no data.",
  broken: (found) =>
    `The file is incomplete or damaged and could not be read${found ? ` (${found})` : ""}.`,
  password: () => "The file is protected by a password; remove that first.",
  notHere: () =>
    "This one-file edition cannot read the format: import it in the web edition, or turn it into GeoJSON or CSV first.",
  crashed: () => "Memory ran out while reading. Split the file and try again.",
  tooLarge: (found, figure) =>
    `The file has ${found} MB; at most ${figure} MB are read. Split it into several.`,
  tooManyFeatures: (found, figure) =>
    `The file has ${found} rows; at most ${figure} are read. Split it into several.`,
  tooManyVertices: (found, figure) =>
    `The file's shapes have ${found} points; at most ${figure} are read. Simplify them first.`,
  expandsTooFar: (found, figure) =>
    `Unpacked, the archive has ${found} MB; at most ${figure} MB are read.`,
  expandsTooMuch: (found, figure) =>
    `Unpacked, the archive grows ${found} times, over ${figure} times: that is not like data, so it was left packed.`,
  notJson: (found, figure) => `Not valid JSON: see line ${figure}, character ${found}.`,
  notJsonLine: (found) => `Not valid JSON: see character ${found}.`,
  notGeojson: (found) => `Expected a feature or a geometry of GeoJSON; found ${found}.`,
  notXml: (found) => `Not valid XML${found ? ` (${found})` : ""}.`,
  doctype: () => "The file has a DOCTYPE and is not read, to be on the safe side.",
  unknownCrs: (found) =>
    `The file names a system that is not known, ${found}, and was not read. Convert it to WGS84 first.`,
  missingShp: () => "The .shp file of the same name is missing; it holds the shapes.",
  missingDbf: () => "There is no .dbf file of the same name: shapes only, without attributes.",
  rowCounts: (found, figure) =>
    `The .shp has ${figure} shapes and the .dbf ${found} rows; what has no counterpart has no attributes.`,
  noSheet: (found) => `There is no sheet named “${found}”.`,
  noColumn: (found) => `There is no column named “${found}”.`,
  noGeometry: () => "There is no shape; left out.",
  emptyShape: () => "The shape has no points or too few; left out.",
  unknownShape: (found) => `Expected a point, line or polygon; found ${found}.`,
  notNumber: (found) => `Expected a coordinate as a number; found “${found}”.`,
  notPosition: (found) => `Expected a position like “117.8,36.8”; found “${found}”.`,
  blankPosition: () => "No coordinates are given.",
  unknownPlace: (found) => `No place on the map is called “${found}”; left out.`,
  blankName: () => "No place is named; left out.",
  longitude: (found) => `A longitude lies between −180 and 180; found ${found}.`,
  latitude: (found) => `A latitude lies between −90 and 90; found ${found}.`,
  outsideZone: (found) => `Expected metres of a Gauss–Krüger zone; found ${found}.`,
  openRing: () => "The polygon's ring was open and has been closed.",
  tooFewCells: (found, figure) =>
    `The row has ${found} of ${figure} cells; the missing ones are taken as empty.`,
  tooManyCells: (found, figure) =>
    `The row has ${found} cells, the header ${figure}; those beyond it were not read.`,
  openQuote: () => "A quote is never closed; from here on cells may be wrong.",
  swapped: () => "Latitude stood before longitude; they were turned round.",
};
