import { toDay } from "../../../model/to-day.ts";

/** "2026-11-24 16:02", by the person's own clock. */
export function toMomentText(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${toDay(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
