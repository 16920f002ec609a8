export const appZh = {
  product: "高新一张图",
  halfYear: (from: string, to: string) => halfYearZh(from, to),
  theme: "主题",
  themes: { light: "纸面", dark: "深色", projector: "投影" },
  language: "中 / EN",
  languageLabel: "中 / EN: switch to English",
  loading: "正在读取数据……",
  faultsTitle: "有些数据没能读入",
  faultsExplained: "其余内容照常可用。请按下列提示改正文件，再重新载入。",
  nothingToShow: "没有可用的数据，下面是原因。",
  faultMessage: (fault: { message: string; messageEn: string }) =>
    fault.message || "没能取到这个文件，请检查网络或服务器。",
  crashed: "这一部分出错了，其余部分照常可用。",
  close: "关闭",
  reload: "重新载入",
  skipToMap: "跳到地图",
  tools: "工具",
  layers: "图层",
  tabsLabel: "内容",
  tabs: { report: "报告", places: "地点", ledger: "台账", figures: "指标" },
  fold: "收起",
  unfold: "展开",
  sheet: "拉起或收起面板",
  sheetHeights: { peek: "收起", half: "半屏", full: "全屏" },
  more: "更多工具",
  present: "演示",
  editTour: "编排演示",
  import: "导入",
  dropHere: "松开，导入文件",
  changes: "校正与备注",
  export: "导出",
  filterOn: (count: number) => `已启用 ${count} 项筛选`,
};

/** "2024 年上半年" for January to June, else the two months. */
function halfYearZh(from: string, to: string): string {
  if (from === "") return "";
  const [year = "", first = ""] = from.split("-");
  const [, last = ""] = to.split("-");
  if (first === "01" && last === "06") return `${year} 年上半年`;
  if (first === "07" && last === "12") return `${year} 年下半年`;
  return `${from} 至 ${to}`;
}
