/** Of files that carry corrections and remarks, for the app and for the command line alike. */
export const patchesZh = {
  notImported: "没有导入，原来的内容不变：",
  faultLine: (path: string, rule: string, expected: string) =>
    `${path === "" ? "" : `${path}：`}${rule}${expected === "" ? "" : `（${expected}）`}`,
  rules: {
    large: "文件超过 8 MB，不会是校正文件。",
    unreadable: "这个文件读不出来。",
    json: "文件内容不完整，或者不是 JSON 格式。",
    format: "这不是校正文件。",
    version: "文件来自较新的版本，请先更新本应用。",
    missing: "缺少这一项。",
    text: "这里应当是文字。",
    number: "这里应当是数字。",
    list: "这里应当是一个列表。",
    record: "这里应当是一组带名称的内容。",
    choice: "这里只能是下列之一",
    long: "这里太长。",
    short: "这里太短。",
    above: "这里应当大于 0。",
    day: "日期应写成“2024-06-30”这样。",
    moment: "时间应写成“2024-06-30T08:00:00Z”这样。",
    position: "坐标应当是经度在前、纬度在后，且在范围之内。",
    ring: "面的边界最后一点须与第一点相同。",
    other: "这里的内容不合要求。",
  },
  otherReport: (report: string) => `文件是为另一份报告（${report}）做的。`,
  otherText: "文件是照这份报告的另一个文本做的。",
  usage: "用法：npm run apply:patch -- 文件 [文件……] [--latest] [--geodata 文件夹]",
  noFile: (path: string) => `没有这个文件：${path}`,
  conflicts: (names: string) =>
    `几个人的校正不一致：${names}。没有写入。请在应用里逐处选定后再导出，或加上 --latest 采用最晚的。`,
  unknown: (count: number) => `${count} 处改动说的是数据里没有的地点，略去。`,
  outdated: (count: number) => `${count} 处校正是照别的位置改的，数据已经不同，略去。`,
  remarks: (count: number) => `${count} 条备注不写进数据。`,
  unsound: "数据本身就通不过检查，没有写入：",
  broken: "校正之后的数据通不过检查，没有写入：",
  written: (file: string, count: number) => `已写入 ${file}：${count} 处`,
  nothing: "数据已经是这样，没有要写的。",
};

export type PatchMessages = typeof patchesZh;

export const patchesEn: PatchMessages = {
  notImported: "Not imported; everything is as it was:",
  faultLine: (path, rule, expected) =>
    `${path === "" ? "" : `${path}: `}${rule}${expected === "" ? "" : ` (${expected})`}`,
  rules: {
    large: "The file is larger than 8 MB, which no list of corrections is.",
    unreadable: "The file cannot be read.",
    json: "The file is incomplete, or is not JSON.",
    format: "This is not a file of corrections.",
    version: "The file comes from a newer version; update the app first.",
    missing: "This entry is missing.",
    text: "There should be some text here.",
    number: "There should be a number here.",
    list: "There should be a list here.",
    record: "There should be a set of named values here.",
    choice: "There should be one of these here",
    long: "There is too much here.",
    short: "There is too little here.",
    above: "This should be above 0.",
    day: "A date is written like 2024-06-30.",
    moment: "A time is written like 2024-06-30T08:00:00Z.",
    position: "A position is longitude first, then latitude, both within range.",
    ring: "The last position of a ring must equal the first.",
    other: "This is not as it should be.",
  },
  otherReport: (report) => `The file was made for another report (${report}).`,
  otherText: "The file was made over another text of this report.",
  usage: "Usage: npm run apply:patch -- FILE [FILE…] [--latest] [--geodata FOLDER]",
  noFile: (path) => `There is no such file: ${path}`,
  conflicts: (names) =>
    `People's corrections disagree: ${names}. Nothing was written. Decide them in the app and export again, or add --latest to take the latest.`,
  unknown: (count) => `Left out, since the data has no such place: ${count}`,
  outdated: (count) =>
    `Left out, since they were made from positions the data does not have: ${count}`,
  remarks: (count) => `Remarks, which are no part of the data: ${count}`,
  unsound: "The data fails its check as it is; nothing was written:",
  broken: "With these corrections the data fails its check; nothing was written:",
  written: (file, count) => `Written to ${file}: ${count}`,
  nothing: "The data is like this already; there was nothing to write.",
};

/** Apart from the other messages, since only those who carry changes about need them. */
export function patchMessages(locale: "zh" | "en"): PatchMessages {
  return locale === "zh" ? patchesZh : patchesEn;
}
