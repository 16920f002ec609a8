import type { LegendEntry } from "./sheet.ts";

export interface Fitted {
  readonly entries: readonly LegendEntry[];
  readonly rowPixels: number;
}

const ROW_PIXELS = { usual: 27, least: 20 };

/** Rows move together before any is left out; then the last says how many are missing. */
export function fitLegend(
  entries: readonly LegendEntry[],
  room: number,
  more: (count: number) => string,
): Fitted {
  const { usual, least } = ROW_PIXELS;
  const rowPixels = Math.max(least, Math.min(usual, Math.floor(room / entries.length)));
  const most = Math.floor(room / rowPixels);
  if (entries.length <= most) return { entries, rowPixels };
  const shown = entries.slice(0, most - 1);
  const rest = { isHeading: true, text: more(entries.length - shown.length) } as const;
  return { entries: [...shown, rest], rowPixels };
}
