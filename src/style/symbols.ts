import type { Kind } from "../model/feature.ts";

/** Side of the square that every symbol is drawn in. */
export const SYMBOL_BOX = 24;

/** One outline a kind, as SVG path data in that square: map and legend draw the same. */
export const SYMBOL_PATHS: Readonly<Record<Kind, string>> = {
  village: "M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15Z",
  enterprise: "M5 5H19V19H5Z",
  project: "M12 2.8L21.2 12L12 21.2L2.8 12Z",
  facility: "M12 3.5L20.5 11H18.6V20H5.4V11H3.5Z",
  river: "M2 15C7 6 10 19 22 9",
  area: "M4 8.5C8 3 17 3.5 20 9.5C22 16 15 21 9 19.5C3.5 18 2 12.5 4 8.5Z",
  road: "M2 16L11 11.5L22 8.5",
  context: "M12 6.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z",
};

/** Kinds that are drawn as a stroke and have no inside. */
export const LINE_KINDS: readonly Kind[] = ["river", "road"];
