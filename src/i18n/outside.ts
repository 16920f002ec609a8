/** Words that stand outside the app itself. */
export const outside = {
  /** Of the installed app. */
  description: "把一份政府工作报告摊在一张图上：哪句话说的是哪个地方，数字是多少。",
  /** Said by the one-file briefing before anything of it runs, so in both languages at once. */
  tooOldZh: "这个浏览器太旧，打不开这份文件；请换用新一些的 Edge、Chrome、Firefox 或 Safari。",
  tooOldEn:
    "This browser is too old for this file; please open it in a newer Edge, Chrome, Firefox or Safari.",
};
