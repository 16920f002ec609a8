/** The import as a person goes through it; what its readers say is in import.ts. */
export const importPanelZh = {
  title: "导入",
  close: "关闭",
  intro: "文件只在这台电脑上读，不会上传。",
  choose: "选择文件",
  another: "换一个文件",
  hint: "也可以把文件拖到页面上，或复制表格后按 Ctrl+V。没有坐标的表格按地点名称上图；.pmtiles 文件会成为底图。",
  reading: (file: string, percent: number | null) =>
    `正在读${file ? ` ${file}` : ""}${percent === null ? "……" : `，${percent}%`}`,
  cancel: "取消",
  cancelled: "已取消，什么都没有改动。",
  failed: "没能读入",
  failedBecause: (reason: string) => `没能读入（${reason}）`,
  layers: (count: number) => `${count} 个图层`,
  include: "导入这一层",
  includeNamed: (name: string) => `导入这一层：${name}`,
  name: "图层名称",
  rows: (count: number) => `读入 ${count} 条`,
  format: (format: string, encoding: string | null) =>
    encoding === null ? format : `${format} · ${encoding}`,
  leftOut: (count: number) => `${count} 条没有读入`,
  mended: (count: number) => `${count} 处已修正`,
  faults: "有问题的行",
  saveFaults: "保存问题清单",
  faultFile: "问题清单",
  faultColumns: ["文件", "位置", "说明", "是否读入"] as readonly string[],
  leftOutCell: "未读入",
  mendedCell: "已修正",
  encoding: "文字编码",
  encodings: { "utf-8": "UTF-8", "utf-16": "UTF-16", gb18030: "GB18030（国标）" },
  sheet: "工作表",
  positions: "坐标在",
  positionKinds: {
    pair: "经度、纬度两列",
    together: "同一列",
    named: "没有坐标，按地点名称",
    none: "没有坐标",
  },
  lng: "经度列",
  lat: "纬度列",
  together: "坐标列",
  named: "地点列",
  byNames: (exact: number, likely: number, others: number) =>
    [
      `位置取自图上的地点：${exact} 行名称相符`,
      likely > 0 ? `${likely} 行相近` : "",
      others > 0 ? `${others} 行对不上` : "",
    ]
      .filter(Boolean)
      .join("，")
      .concat("。"),
  confirmNames: (open: number) =>
    open > 0 ? `${open} 个名称只是相近，请确认：` : "相近的名称都已看过。",
  confirmAll: "全部都是",
  isPlace: (name: string, place: string) => `“${name}”是${place}吗？`,
  yes: "是",
  no: "不是",
  originHeader: "位置取自",
  origin: (place: string, precision: string) => `${place}（${precision}）`,
  nameColumn: "名称列",
  noName: "不指定",
  datum: (name: string) => `坐标系：${name}`,
  datumAsk: "坐标系不明，请在图上对照后选一种",
  meridian: "中央经线",
  meridianAsk: "请选择",
  degrees: (value: number) => `${value}°`,
  swapped: "经度和纬度写反了，已经对调。",
  needsPositions: "这张表里没有找到坐标。请指定坐标所在的列，或选按地点名称。",
  needsMeridian: "坐标是米，请选择中央经线。",
  noneLeft: "没有可以加入的内容。",
  correct: "用这张表校正图上的位置",
  ready: (count: number) => `图上是预览，共 ${count} 条`,
  datumFirst: "请先选坐标系",
  add: "加入",
  adding: "正在保存……",
};

const importPanelEn: typeof importPanelZh = {
  title: "Import",
  close: "Close",
  intro: "Files are read on this computer only; nothing is uploaded.",
  choose: "Choose files",
  another: "Another file",
  hint: "Or drop files onto the page, or copy a table and press Ctrl+V. A table without coordinates goes by its place names; a .pmtiles file becomes a basemap.",
  reading: (file, percent) =>
    `Reading${file ? ` ${file}` : ""}${percent === null ? "…" : `, ${percent}%`}`,
  cancel: "Cancel",
  cancelled: "Cancelled; nothing was changed.",
  failed: "Could not be read",
  failedBecause: (reason) => `Could not be read (${reason})`,
  layers: (count) => `${count} ${count === 1 ? "layer" : "layers"}`,
  include: "Import this layer",
  includeNamed: (name) => `Import this layer: ${name}`,
  name: "Name of the layer",
  rows: (count) => `${count} ${count === 1 ? "row" : "rows"} read`,
  format: (format, encoding) => (encoding === null ? format : `${format} · ${encoding}`),
  leftOut: (count) => `${count} left out`,
  mended: (count) => `${count} mended`,
  faults: "Rows with faults",
  saveFaults: "Save the list",
  faultFile: "faults",
  faultColumns: ["File", "Where", "What", "Taken in?"],
  leftOutCell: "left out",
  mendedCell: "mended",
  encoding: "Encoding",
  encodings: { "utf-8": "UTF-8", "utf-16": "UTF-16", gb18030: "GB18030 (Chinese)" },
  sheet: "Sheet",
  positions: "Positions",
  positionKinds: {
    pair: "in two columns",
    together: "in one column",
    named: "none: by place name",
    none: "none",
  },
  lng: "Longitude",
  lat: "Latitude",
  together: "Position",
  named: "Places",
  byNames: (exact, likely, others) =>
    [
      `Positions come from the places on the map: ${exact} ${exact === 1 ? "row matches" : "rows match"} by name`,
      likely > 0 ? `${likely} nearly` : "",
      others > 0 ? `${others} not at all` : "",
    ]
      .filter(Boolean)
      .join(", ")
      .concat("."),
  confirmNames: (open) =>
    open > 0
      ? `${open} ${open === 1 ? "name is only like" : "names are only like"} a place's: please confirm`
      : "All similar names are decided.",
  confirmAll: "All are right",
  isPlace: (name, place) => `Is “${name}” ${place}?`,
  yes: "Yes",
  no: "No",
  originHeader: "Position from",
  origin: (place, precision) => `${place} (${precision})`,
  nameColumn: "Name",
  noName: "None",
  datum: (name) => `Datum: ${name}`,
  datumAsk: "The datum is not known: compare on the map, then choose",
  meridian: "Central meridian",
  meridianAsk: "Choose",
  degrees: (value) => `${value}°`,
  swapped: "Latitude stood before longitude; they were turned round.",
  needsPositions:
    "No positions were found in this table; say in which column they are, or go by place name.",
  needsMeridian: "The coordinates are metres; choose the central meridian.",
  noneLeft: "There is nothing to add.",
  correct: "Correct places on the map with this table",
  ready: (count) => `Previewed on the map: ${count} in all`,
  datumFirst: "Choose the datum first",
  add: "Add",
  adding: "Saving…",
};

export type ImportPanelMessages = typeof importPanelZh;

export function importPanelMessages(locale: "zh" | "en"): ImportPanelMessages {
  return locale === "zh" ? importPanelZh : importPanelEn;
}
