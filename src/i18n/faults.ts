/** Why a file of the dataset, or a part of one, was left out. */
export const faultsZh = {
  notFound: (status: number) => `服务器上取不到这个文件（状态码 ${status}）。`,
  missingFile: "文件夹里没有这个文件。",
  unreachable: "没能取到这个文件，请检查网络或服务器。",
  tooLarge: (megabytes: number) => `文件大于 ${megabytes} MB，没有读入。`,
  webPage: "服务器给的是网页，不是数据：这个文件多半不存在。",
  notJson: (line: number, column: number) =>
    `不是正确的 JSON：第 ${line} 行第 ${column} 个字符处出错，应为逗号、引号或括号一类。`,
  missing: "缺少这一项。",
  unexpected: (expected: string, received: string) =>
    `这里应为${expected}；现在是 ${shorten(received)}。`,
  expected: (type: string) =>
    ({ string: "文字", number: "数字", Array: "列表", Object: "对象" })[type] ??
    (type.includes(" | ") ? `下列之一：${listed(type, "、")}` : `“${listed(type, "")}”`),
  more: (count: number) => `这个文件里还有 ${count} 处问题。`,
  duplicateId: (id: string) => `编号“${id}”已经用过，每个编号只能用一次；后面这一个没有读入。`,
  unknownFeature: (id: string) => `没有编号为“${id}”的地点；这处引用没有读入。`,
  lostReferences: (count: number) => `${count} 处引用指向没有读入的地点，一并略去。`,
  unknownParagraph: (id: string) => `boards 里没有编号为“${id}”的段落。`,
  repeatedId: (id: string) => `编号“${id}”在这个文件里出现了两次。`,
  spanOutside: (characters: number) => `位置超出原文：原文共 ${characters} 个字符。`,
  ownLost: "随这份文件带来的编排和改动没能读入；应用和数据照常可用。",
  ownTooLarge: (megabytes: number) => `随文件带来的内容大于 ${megabytes} MB，没有读入。`,
  otherOriginal: "随文件带来的原文不是这份报告的，没有打开。",
  rules: {
    emptyText: "这里不能留空。",
    longitude: "经度应在 −180 到 180 之间，经度在前、纬度在后。",
    latitude: "纬度应在 −90 到 90 之间，经度在前、纬度在后。",
    shortLine: "一条线至少要有两个点。",
    openRing: "面的边界至少要有四个点，最后一点须与第一点相同。",
    radius: "半径应是大于 0 的米数；不作判断时写 null。",
    span: "位置应为两个整数 [起, 止]：起不小于 0，止大于起。",
    named: "n 和 of 应是不小于 0 的整数，n 不能大于 of。",
    date: "日期应写成“2024-06-30”这样。",
    characters: "字符数应是大于 0 的整数。",
    sha256: "校验值应是 64 位的十六进制小写字符。",
    finite: "数值太大，无法表示。",
    tileAddress: "瓦片地址应以 https:// 开头，并含 {z}、{x}、{y}（或 WMTS 的三个对应词）。",
    webAddress: "应是以 https:// 或 http:// 开头的网址。",
    origin: "应只写“https://”和服务器的名字，后面不带路径。",
    basemapId: "底图编号用小写字母、数字和短横，以字母开头；embedded 和 own- 开头的留给应用自己。",
    noCredit: "至少要写一条出处。",
    repeatedBasemap: "有两个底图用了同一个编号。",
    basemapKey: "写了 key 的底图，网址里要有 {key}；网址里有 {key} 的，也要写 key。",
  },
};

export const faultsEn: typeof faultsZh = {
  notFound: (status) => `The server does not have this file (status ${status}).`,
  missingFile: "The folder does not have this file.",
  unreachable: "The file could not be fetched; check the network or the server.",
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB and was not read.`,
  webPage: "The server sent a web page, not data: the file is probably missing.",
  notJson: (line, column) =>
    `Not valid JSON: see line ${line}, character ${column}; a comma, quote or bracket is expected.`,
  missing: "This entry is missing.",
  unexpected: (expected, received) => `Expected ${expected}; found ${shorten(received)}.`,
  expected: (type) =>
    ({ string: "a text", number: "a number", Array: "a list", Object: "an object" })[type] ??
    (type.includes(" | ") ? `one of ${listed(type, ", ")}` : `“${listed(type, "")}”`),
  more: (count) => `There are ${count} more faults in this file.`,
  duplicateId: (id) =>
    `The id “${id}” is taken; every id may be used only once. The later one was left out.`,
  unknownFeature: (id) => `There is no feature with the id “${id}”; this reference was left out.`,
  lostReferences: (count) => `References to features that could not be read: ${count}, left out.`,
  unknownParagraph: (id) => `The boards have no paragraph with the id “${id}”.`,
  repeatedId: (id) => `The id “${id}” stands twice in this file.`,
  spanOutside: (characters) =>
    `The span lies outside the source, which has ${characters} characters.`,
  ownLost:
    "The tour and the changes sent along in this file could not be read; the app and its data work.",
  ownTooLarge: (megabytes) =>
    `What was sent along is larger than ${megabytes} MB and was not read.`,
  otherOriginal: "The original sent along is not this report's and was not opened.",
  rules: {
    emptyText: "This may not be empty.",
    longitude: "A longitude lies between −180 and 180; longitude first, then latitude.",
    latitude: "A latitude lies between −90 and 90; longitude first, then latitude.",
    shortLine: "A line needs at least two positions.",
    openRing: "A ring needs at least four positions, and the last must equal the first.",
    radius: "A radius is a number of metres above 0, or null where no claim is made.",
    span: "A span is two whole numbers [from, to]: from is at least 0, to is greater than from.",
    named: "n and of are whole numbers from 0, and n is not greater than of.",
    date: "A date is written like 2024-06-30.",
    characters: "The number of characters is a whole number above 0.",
    sha256: "A sha256 is 64 lower-case hexadecimal digits.",
    finite: "The number is too large to be represented.",
    tileAddress:
      "A tile address begins with https:// and has {z}, {x} and {y}, or WMTS's words for them.",
    webAddress: "A web address begins with https:// or http://.",
    origin: "An origin is https:// and the name of a server, without a path.",
    basemapId:
      "A basemap's id has small letters, digits and hyphens and begins with a letter; embedded and own-… are the app's.",
    noCredit: "At least one credit is needed.",
    repeatedBasemap: "Two basemaps have the same id.",
    basemapKey:
      "A basemap with a key has {key} in its addresses, and one with {key} names its key.",
  },
};

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function listed(choices: string, comma: string): string {
  return choices.replaceAll('"', "").replaceAll(" | ", comma);
}
