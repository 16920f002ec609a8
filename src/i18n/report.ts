import { toChineseNumeral } from "./numeral.ts";

export const reportZh = {
  label: "报告",
  boardNumber: (number: number) => toChineseNumeral(number),
  boards: "板块",
  count: (count: number) => `${count} 条`,
  keys: "上下方向键换条，回车在地图上看这一条，Tab 键进到这一条里的地点。",
  named: (n: number, of: number) => `点名 ${n} / ${of}`,
  namedExplained: (n: number, of: number) => `共 ${of} 个，报告点了名的 ${n} 个`,
  coverageExplained: {
    placed: "",
    "partly-placed": "报告只点到其中一部分",
    "area-wide": "说的是全域，不落在某一处",
    outside: "说的是域外的地方",
    placeless: "没有可落到图上的地点",
  },
  filtered: (shown: number, of: number) => `筛选后 ${shown} / ${of} 条`,
  clearFilter: "清除筛选",
  nothingFiltered: "没有符合筛选的内容",
  nothingFilteredHint: "换一个板块或类别，或者清除筛选，看完整的报告。",
  noReport: "报告没能读入",
  noReportHint: "地图和地点照常可用。",
  openOriginal: "打开报告原文",
  reopenOriginal: "重新打开原文",
  originalHint: "有原文的 .txt 文件，可以点这里选，也可以拖到这里：每一条下面就会显示原话。",
  dropHere: "松开鼠标，打开报告原文",
  originalOpen: "原文已打开，每一条下面是它的原话。原文只留在这个页面里，不会上传，也不会保存。",
  closeOriginal: "收起原文",
  originalWords: "原文",
  reading: "正在核对原文……",
  another: (expected: number, found: number) =>
    expected === found
      ? `这不是本报告的原文：字数同为 ${found}，但内容不一样。`
      : `这不是本报告的原文：原文去掉空白后有 ${expected} 字，这份有 ${found} 字。`,
  unreadable: "这个文件读不成文字。请另存为 UTF-8 或 GB18030 编码的 .txt 文件再试。",
  tooLarge: (megabytes: number) => `这个文件超过 ${megabytes} MB，不会是报告原文，没有打开。`,
  unreachable: "原文文件没有读到，可以自己选一个文件打开。",
  dismiss: "知道了",
};
