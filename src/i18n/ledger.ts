export const ledgerZh = {
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
