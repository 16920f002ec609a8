interface Check {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

const detailsZh = {
  label: "详情",
  close: "关闭详情",
  /** What a figure's bound adds in words; an exact one needs none. */
  bounds: { exact: "", "at-least": "不止此数", about: "约数" },
  aliases: (names: readonly string[]) => `又名 ${names.join("、")}`,
  pager: (number: number, of: number) => `第 ${number} 条，共 ${of} 条`,
  previous: "上一条",
  next: "下一条",
  statements: "报告内容",
  unread: "报告没有提到这里。",
  named: (n: number, of: number) => `报告点名其中 ${n} 个，共 ${of} 个`,
  coverages: {
    placed: "",
    "partly-placed": "报告只点到其中一部分",
    "area-wide": "说的是全域，不落在某一处",
    outside: "说的是街道以外的地方",
    placeless: "没有可落到图上的地点",
  },
  alsoCited: "这一条还涉及",
  places: (count: number) => `涉及 ${count} 处`,
  chosen: (count: number) => `选中 ${count} 处`,
  position: "位置",
  precision: "精度",
  method: "方法",
  source: "来源",
  check: "核对",
  coordinates: "坐标",
  length: "图上长度",
  area: "图上面积",
  office: "距办事处",
  nearest: "最近",
  radius: (precision: string, metres: string) => `${precision}，约 ±${metres}`,
  schematic: "示意：只表示在街道范围内，不是真实位置",
  unmeasured: "位置为示意，不量距离",
  nearestNote: "只比有定位依据的地点，示意位置不计",
  tooNear: "在位置误差之内",
  schematicShort: "示意",
  unchecked: "未经实地核对",
  checked: ({ by, on, reason }: Check) => `${by}于 ${on} 核对${reason === "" ? "" : `：${reason}`}`,
  latLng: (lat: number, lng: number, decimals: number) =>
    `${lat < 0 ? "南纬" : "北纬"} ${degrees(lat, decimals)}，${lng < 0 ? "西经" : "东经"} ${degrees(lng, decimals)}（WGS84）`,
  hosts: "所在",
  guests: "此处有",
  frame: "定位到此",
  remark: (count: number) => (count === 0 ? "备注" : `备注 ${count}`),
  correct: "校正位置",
  frameAll: "看全这几处",
  copyLink: "复制链接",
  copied: "已复制",
  copyYourself: "浏览器不让自动复制，请按 Ctrl+C 复制下面的链接。",
  link: "本页链接",
  showInReport: "在报告中查看",
  choose: (count: number) => `这里有 ${count} 处，选哪一处？`,
  nothingHere: "此处没有标注",
  nearHere: "附近有",
  nothingNear: "附近也没有显示的地点。",
};

function degrees(value: number, decimals: number): string {
  return `${Math.abs(value).toFixed(decimals)}°`;
}

const detailsEn: typeof detailsZh = {
  label: "Details",
  close: "Close the details",
  bounds: { exact: "", "at-least": "at least", about: "approximate" },
  aliases: (names) => `Also ${names.join(", ")}`,
  pager: (number, of) => `${number} of ${of}`,
  previous: "Previous statement",
  next: "Next statement",
  statements: "In the report",
  unread: "The report does not mention this place.",
  named: (n, of) => `The report names ${n} of ${of}`,
  coverages: {
    placed: "",
    "partly-placed": "The report names only some of them",
    "area-wide": "About the whole area, not about one place",
    outside: "About places outside the sub-district",
    placeless: "Has no place that could be mapped",
  },
  alsoCited: "This statement also names",
  places: (count) => `${count} ${count === 1 ? "place" : "places"}`,
  chosen: (count) => `${count} ${count === 1 ? "place" : "places"} selected`,
  position: "Position",
  precision: "Precision",
  method: "Method",
  source: "Source",
  check: "Checked",
  coordinates: "Coordinates",
  length: "Length as drawn",
  area: "Area as drawn",
  office: "To the office",
  nearest: "Nearest",
  radius: (precision, metres) => `${precision}, about ±${metres}`,
  schematic: "Schematic: somewhere within the sub-district, not its real position",
  unmeasured: "The position is schematic, so no distances",
  nearestNote: "Among places with a known position; schematic ones do not count",
  tooNear: "within the error",
  schematicShort: "schematic",
  unchecked: "Not checked on the ground",
  checked: ({ by, on, reason }) => `By ${by} on ${on}${reason === "" ? "" : `: ${reason}`}`,
  latLng: (lat, lng, decimals) =>
    `${degrees(lat, decimals)} ${lat < 0 ? "S" : "N"}, ${degrees(lng, decimals)} ${lng < 0 ? "W" : "E"} (WGS84)`,
  hosts: "Stands at",
  guests: "Found here",
  frame: "Zoom here",
  remark: (count) => (count === 0 ? "Remark" : `Remarks ${count}`),
  correct: "Correct position",
  frameAll: "Show all",
  copyLink: "Copy link",
  copied: "Copied",
  copyYourself: "The browser would not copy; press Ctrl+C to copy this link.",
  link: "Link to this page",
  showInReport: "Show in report",
  choose: (count) => `${count} places here: which one?`,
  nothingHere: "Nothing is marked here",
  nearHere: "Nearby",
  nothingNear: "Nothing shown nearby either.",
};

export type DetailsMessages = typeof detailsZh;

/** Apart from the other messages, since its rooms are fetched late. */
export function detailsMessages(locale: "zh" | "en"): DetailsMessages {
  return locale === "zh" ? detailsZh : detailsEn;
}
