/** A row of the help: the keys, and what they do. */
export type KeyRow = readonly [keys: readonly string[], does: string];

export const stageZh = {
  region: "演示",
  announce: (step: number, title: string) => `第 ${step} 步：${title}`,
  typed: (digits: string) => `转到第 ${digits} 步`,
  overview: "全部步骤",
  ask: "查找地点、事项或数字",
  speakerBlocked: "浏览器拦下了讲者窗口。请允许本页弹出窗口，再按 S。",
  buttons: {
    previous: "上一步",
    next: "下一步",
    overview: "全部步骤",
    ask: "提问",
    leave: "结束演示",
  },
  help: "按键",
  keys: [
    [["→", "空格", "PageDown"], "下一步"],
    [["←", "Shift 空格", "PageUp"], "上一步"],
    [["Home", "End"], "第一步，最后一步"],
    [["数字", "Enter"], "转到这一步"],
    [["O"], "全部步骤"],
    [["/"], "提问，查找答案"],
    [["B", "."], "黑屏"],
    [["W"], "白屏"],
    [["L"], "光点"],
    [["D"], "亮室，暗室"],
    [["P"], "自动播放"],
    [["F"], "全屏"],
    [["S"], "讲者窗口"],
    [["Esc"], "返回一层，直到结束"],
    [["?"], "按键说明"],
  ] as readonly KeyRow[],
};

const stageEn: typeof stageZh = {
  region: "Presentation",
  announce: (step, title) => `Step ${step}: ${title}`,
  typed: (digits) => `Go to step ${digits}`,
  overview: "All steps",
  ask: "Find a place, a statement or a figure",
  speakerBlocked:
    "The browser blocked the speaker's window. Allow this page to open it, then press S again.",
  buttons: {
    previous: "Previous step",
    next: "Next step",
    overview: "All steps",
    ask: "Ask",
    leave: "End the presentation",
  },
  help: "Keys",
  keys: [
    [["→", "Space", "PageDown"], "Next step"],
    [["←", "Shift Space", "PageUp"], "Previous step"],
    [["Home", "End"], "First step, last step"],
    [["Digits", "Enter"], "Go to that step"],
    [["O"], "All steps"],
    [["/"], "Ask, and find the answer"],
    [["B", "."], "Black screen"],
    [["W"], "White screen"],
    [["L"], "Pointer"],
    [["D"], "Lit room, dark room"],
    [["P"], "Play by itself"],
    [["F"], "Full screen"],
    [["S"], "Speaker's window"],
    [["Esc"], "Back one level, out at last"],
    [["?"], "These keys"],
  ],
};

export type StageMessages = typeof stageZh;

/** Apart from the other messages, since only those who present need them. */
export function stageMessages(locale: "zh" | "en"): StageMessages {
  return locale === "zh" ? stageZh : stageEn;
}
