const ledgerZh = {
  title: "台账",
  intro: (statements: number, characters: number) =>
    `原文 ${characters} 字，拆成 ${statements} 条事项。每条归入下面五类之一，一条不漏，也不重复。`,
  filterIgnored: "筛选正开着；台账不受筛选影响，始终统计全部内容。",
  sum: (parts: readonly number[], total: number) => `${parts.join(" + ")} = ${total}`,
  coverageTitle: "有没有落到地图上",
  coverageMeanings: {
    placed: "说到的地点都在图上",
    "partly-placed": "只点出一部分名字，点到的在图上",
    "area-wide": "说的是整个街道",
    outside: "在辖区之外",
    placeless: "与地点无关",
  },
  /** Table heads, with the places where a narrow one may break. */
  coverageHeads: {
    placed: "上图",
    "partly-placed": "部分",
    "area-wide": "全域",
    outside: "域外",
    placeless: "无\u200b地点",
  },
  statementsTitle: "各板块的事项",
  statementsCaption: "各板块的事项数，按是否上图分列",
  openHint: "点数字，看是哪几条。",
  board: "板块",
  noBoard: "没有归入板块",
  total: "总数",
  cell: (row: string, column: string, count: number) => `${row}，${column}：${count}`,
  namedTitle: "报了总数，只点出一部分",
  namedIntro: (statements: number) =>
    `有 ${statements} 条报了总数，却只点出其中几个的名字。没点名的不猜，也不上图。`,
  named: (n: number, of: number) => `点名 ${n} / ${of}`,
  unnumbered: (statements: number) => `另有 ${statements} 条也只点出一部分，但没有报总数。`,
  numeralsTitle: "每个数字的去处",
  numeralsIntro: (numerals: number, parts: readonly string[]) =>
    `原文 ${numerals} 处阿拉伯数字：${parts.join("，")}。`,
  numeralPart: (count: number, meaning: string) => `${count} 处${meaning}`,
  numeralKinds: {
    figure: "是指标",
    date: "是日期",
    name: "是名称的一部分",
    ordinal: "是序数",
  },
  unexplained: (count: number) => `其中 ${count} 处还没有对应的指标。`,
  figuresTotal: (figures: number, spelled: number) =>
    spelled === 0
      ? `共 ${figures} 项指标。`
      : `共 ${figures} 项指标，其中 ${spelled} 项在原文里用汉字写出。`,
  figuresCaption: "指标数，按性质和时段分列",
  role: "性质",
  positionsTitle: "位置有多准",
  positionsIntro: (places: number, located: number) =>
    `图上 ${places} 处地点中已定位 ${located} 处，其余是推断或示意。`,
  located: (kind: string, of: number, located: number) => `${of} 个${kind}中已定位 ${located} 个`,
  positionsCaption: "地点数，按类别和精度分列",
  kind: "类别",
  precisionHeads: {
    surveyed: "实测",
    geocoded: "地名\u200b库",
    village: "取自\u200b村",
    inferred: "推断",
    schematic: "示意",
  },
};

const ledgerEn: typeof ledgerZh = {
  title: "Ledger",
  intro: (statements, characters) =>
    `The source of ${characters} characters holds ${statements} statements. Each belongs to exactly one of five classes; none is missing and none counts twice.`,
  filterIgnored: "A filter is on; the ledger takes no notice of it and always counts everything.",
  sum: (parts, total) => `${parts.join(" + ")} = ${total}`,
  coverageTitle: "What is on the map",
  coverageMeanings: {
    placed: "every place it speaks of is on the map",
    "partly-placed": "it names some of them; those are on the map",
    "area-wide": "about the sub-district as a whole",
    outside: "beyond the sub-district",
    placeless: "not about a place",
  },
  coverageHeads: {
    placed: "On map",
    "partly-placed": "Partly",
    "area-wide": "Whole area",
    outside: "Out\u00adside",
    placeless: "No place",
  },
  statementsTitle: "Statements by board",
  statementsCaption: "Number of statements in each board, by whether they are on the map",
  openHint: "Choose a number to see which ones.",
  board: "Board",
  noBoard: "In no board",
  total: "Sum",
  cell: (row, column, count) => `${row}, ${column}: ${count}`,
  namedTitle: "A total given, some of it named",
  namedIntro: (statements) =>
    `${statements} ${statements === 1 ? "statement gives" : "statements give"} a total but name only some of it. The rest is not guessed and not on the map.`,
  named: (n, of) => `${n} of ${of} named`,
  unnumbered: (statements) =>
    `${statements} more ${statements === 1 ? "names" : "name"} only some, but ${statements === 1 ? "gives" : "give"} no total.`,
  numeralsTitle: "Where each number goes",
  numeralsIntro: (numerals, parts) =>
    `${numerals} Arabic ${numerals === 1 ? "numeral" : "numerals"} in the source: ${parts.join(", ")}.`,
  numeralPart: (count, meaning) => `${count} ${meaning}`,
  numeralKinds: {
    figure: "in figures",
    date: "in dates",
    name: "in names",
    ordinal: "as ordinals",
  },
  unexplained: (count) => `${count} of them still lack a figure.`,
  figuresTotal: (figures, spelled) =>
    spelled === 0
      ? `${figures} ${figures === 1 ? "figure" : "figures"} in all.`
      : `${figures} figures in all, ${spelled} of them written out in Chinese words.`,
  figuresCaption: "Number of figures, by nature and period",
  role: "Nature",
  positionsTitle: "How well places are known",
  positionsIntro: (places, located) =>
    `${located} of ${places} places on the map are located; the others are inferred or schematic.`,
  located: (kind, of, located) => `${kind}: ${located} of ${of} located`,
  positionsCaption: "Number of places, by kind and precision",
  kind: "Kind",
  precisionHeads: {
    surveyed: "Sur\u00adveyed",
    geocoded: "Gazet\u00adteer",
    village: "By village",
    inferred: "Infer\u00adred",
    schematic: "Sche\u00admatic",
  },
};

export type LedgerMessages = typeof ledgerZh;

/** Apart from the other messages, since its room is fetched late. */
export function ledgerMessages(locale: "zh" | "en"): LedgerMessages {
  return locale === "zh" ? ledgerZh : ledgerEn;
}
