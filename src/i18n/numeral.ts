const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 1 to 99 as a report numbers its parts, 一 … 十 … 二十一; beyond that in Arabic digits. */
export function toChineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens > 1 ? DIGITS[tens] : ""}十${ones > 0 ? DIGITS[ones] : ""}`;
}
