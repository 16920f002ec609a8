const briefingZh = {
  note: "应用、数据、演示和改动都在一个网页里。",
  withOriginal: "把已打开的报告原文也放进去",
  basemaps: "一起带上的底图",
  ownLayers: "一起带上的自己的图层",
  looking: "正在看有什么可带……",
  internal: "自己的图层里可能有内部资料：打开文件的人都看得到。",
  bytes: toBytesText,
  size: (size: string) => `做出来约 ${size}。`,
  longToMail: "邮件多半发不了这么大的附件，请用 U 盘拷。",
  tooLarge: (size: string, most: string) =>
    `这样有 ${size}，超过了 ${most}：旧电脑打不开。请少带一些，或换一个范围小的底图文件。`,
};

export type BriefingMessages = typeof briefingZh;

const briefingEn: BriefingMessages = {
  note: "App, data, tour and changes in one web page.",
  withOriginal: "Put the opened original of the report in too",
  basemaps: "Basemaps to take along",
  ownLayers: "Own layers to take along",
  looking: "Looking what can go along…",
  internal: "Own layers may be internal: everybody who opens the file sees them.",
  bytes: toBytesText,
  size: (size) => `It will have about ${size}.`,
  longToMail: "Most mail refuses so large an attachment; carry it on a USB stick.",
  tooLarge: (size, most) =>
    `That makes ${size}, more than ${most}: old computers will not open it. Take less along, or a basemap file of a smaller area.`,
};

/** Apart from the other messages, since only those who take the app away need them. */
export function briefingMessages(locale: "zh" | "en"): BriefingMessages {
  return locale === "zh" ? briefingZh : briefingEn;
}

/** As file managers count: in millions. */
function toBytesText(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
