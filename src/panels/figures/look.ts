import type { Look } from "./bar-option.ts";

/** Reads the theme where the chart stands. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    bar: token("--bar"),
    current: token("--accent"),
    ground: token("--card"),
    line: token("--hairline"),
    text: token("--muted"),
    font: style.fontFamily,
    textPixels: Number.parseFloat(style.fontSize),
  };
}
