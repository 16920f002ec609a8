import type { Locale } from "../../model/view.ts";

/** 754 seconds are "12:34", an hour more is "1:12:34". */
export function toDuration(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const tail = `${two(minutes)}:${two(rest)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

export function toTimeOfDay(milliseconds: number, locale: Locale): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", options).format(milliseconds);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
