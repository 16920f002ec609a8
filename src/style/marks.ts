import type { Mark } from "../model/legend.ts";

/** What is drawn but is no kind: a mark of the legend, or the names on the map. */
export type MarkSample = Mark | "labels";

/** SVG path data in the square of the symbols: legend, layer list and printed sheet draw the same. */
export const MARK_PATHS: Readonly<Record<MarkSample, string>> = {
  located: "M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z",
  unlocated: "M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z",
  selected: "M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17ZM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z",
  ring: "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19ZM12 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z",
  hatch: "M3 4H21V20H3ZM3 12L11 4M3 20L19 4M11 20L21 10",
  extent: "M2 17C5 8 10 4 22 6",
  grid: "M8 2V22M16 2V22M2 8H22M2 16H22",
  columns: "M3 13H7.5V21H3ZM9.8 4H14.2V21H9.8ZM16.5 9H21V21H16.5Z",
  arcs: "M3 19C5 4 19 4 21 19",
  labels: "M4 5H20M12 5V20M8 20H16",
};
