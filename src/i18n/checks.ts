/** What `npm run check:geodata` asks of the files beyond what the app needs to read them. */
export const checksZh = {
  noOriginal: (path: string) => `没有找到原文文件“${path}”。`,
  idForm: (id: string, kind: string) =>
    `编号“${id}”应写成“${kind}/拼音”，只用小写字母、数字和连字符。`,
  kindInFile: (kind: string) => `这个文件不放“${kind}”类的地点。`,
  villageCode: "村庄须有 12 位数字的 officialCode。",
  repeatedCode: (code: string) => `代码 ${code} 已属于另一个村。`,
  schematicRadius: "示意位置不作判断，radiusMetres 须为 null。",
  missingRadius: (precision: string) => `精度为“${precision}”的位置须有 radiusMetres。`,
  outsideBox: (lng: number, lat: number) =>
    `坐标 ${lng}, ${lat} 离各村太远；街道以外的地点应放在 context.geojson。`,
  winding: "面的方向不对：外环应为逆时针，内环应为顺时针（RFC 7946）。",
  periodReversed: "期间的起始日期晚于结束日期。",
  needsFeatures: (coverage: string) => `“${coverage}”的说法须至少引用一个地点。`,
  needsNoFeatures: (coverage: string) => `“${coverage}”的说法不能引用地点。`,
  outsideCitesContext: "域外的说法只能引用 context 类的地点。",
  partlyNamed: "点名数少于总数时，coverage 应为“partly-placed”；全部点名时不应是。",
  namedCount: (n: number) => `点名 ${n} 个，但引用的任何一类地点都不是 ${n} 个。`,
  namedOf: (of: number) => `总数 ${of} 应是这条说法的一个数字。`,
  figureOutside: "数字的位置应在它所属说法的范围之内。",
  figureNumeral: "一个数字的范围里应恰有一处“figure”类的数字串；名次可以没有。",
  strayNumeral: "这处数字串归为“figure”，却不在任何数字的范围之内。",
  numeralOrder: "数字串应按原文次序排列，互不重叠。",
  statementOrder: "各条说法应按原文次序排列。",
  longHeadline: (length: number, most: number) =>
    `投影时用的短句不能超过 ${most} 个字符，这一句有 ${length} 个。`,
  originalLength: (expected: number, found: number) =>
    `原文去掉空白后应有 ${expected} 个字符，现有 ${found} 个。`,
  originalHash: "原文的 sha256 与 source.sha256 不符：不是同一份原文，余下未与原文核对。",
  numeralMissing: (digits: string, from: number, to: number) =>
    `原文 [${from}, ${to}] 处的“${digits}”没有列入 numerals。`,
  numeralUnknown: "原文这里不是一串完整的数字。",
  sentenceUncovered: (from: number, to: number) =>
    `原文 [${from}, ${to}] 处的一句既没有说法，也不是一段的领句。`,
  crossesSentence: "说法的范围跨过了句号。",
  figureValue: (value: number, text: string) => `数值 ${value} 与原文“${text}”不符。`,
  figureUnit: (unit: string, text: string) => `单位“${unit}”与原文“${text}”不符。`,
  figureBound: (text: string) => `原文“${text}”：有“余”时 bound 应为 at-least，没有时不应是。`,
  figureSign: "原文说的是减少时，变化值应为负数，否则应为正数。",
};

export const checksEn: typeof checksZh = {
  noOriginal: (path) => `There is no file “${path}” to take the original from.`,
  idForm: (id, kind) =>
    `The id “${id}” should be “${kind}/slug”, in lower-case letters, digits and hyphens.`,
  kindInFile: (kind) => `A feature of the kind “${kind}” does not belong in this file.`,
  villageCode: "A village needs an officialCode of 12 digits.",
  repeatedCode: (code) => `The code ${code} belongs to another village already.`,
  schematicRadius: "A schematic position makes no claim; radiusMetres must be null.",
  missingRadius: (precision) => `A position of the precision “${precision}” needs radiusMetres.`,
  outsideBox: (lng, lat) =>
    `${lng}, ${lat} is too far from the villages; what lies outside belongs in context.geojson.`,
  winding: "Wrong winding: outer rings run anticlockwise, holes clockwise (RFC 7946).",
  periodReversed: "The period begins after it ends.",
  needsFeatures: (coverage) => `A “${coverage}” statement must cite a feature.`,
  needsNoFeatures: (coverage) => `A “${coverage}” statement may not cite features.`,
  outsideCitesContext: "An “outside” statement may cite only context features.",
  partlyNamed: "Coverage is “partly-placed” when fewer are named than counted, and not otherwise.",
  namedCount: (n) => `${n} are named, but of no kind are exactly ${n} features cited.`,
  namedOf: (of) => `The total ${of} should be one of the statement's figures.`,
  figureOutside: "A figure's span must lie inside its statement's.",
  figureNumeral:
    "A figure's span must hold exactly one numeral of the kind “figure”; a rank may do without.",
  strayNumeral: "This numeral is of the kind “figure” but lies in no figure's span.",
  numeralOrder: "Numerals must stand in the order of the source and not overlap.",
  statementOrder: "Statements must stand in the order of the source.",
  longHeadline: (length, most) =>
    `A headline is read from afar: at most ${most} characters, not ${length}.`,
  originalLength: (expected, found) =>
    `Without white space the original should have ${expected} characters; it has ${found}.`,
  originalHash:
    "The original's sha256 is not source.sha256: another text, so nothing else was held against it.",
  numeralMissing: (digits, from, to) =>
    `“${digits}” at [${from}, ${to}] of the original is not among the numerals.`,
  numeralUnknown: "The original has no whole run of digits here.",
  sentenceUncovered: (from, to) =>
    `The sentence at [${from}, ${to}] has no statement and does not lead a paragraph.`,
  crossesSentence: "The statement's span crosses a full stop.",
  figureValue: (value, text) => `The value ${value} disagrees with “${text}” in the original.`,
  figureUnit: (unit, text) => `The unit “${unit}” disagrees with “${text}” in the original.`,
  figureBound: (text) => `“${text}”: the bound is at-least if and only if the original says 余.`,
  figureSign:
    "A change is negative where the original tells of a decrease, and positive otherwise.",
};
