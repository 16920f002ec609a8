import { PANELS, type Panel } from "../../model/view.ts";

/** Where a key leads along the tabs, round the ends; undefined for a key that is not theirs. */
export function tabAfterKey(from: Panel, key: string): Panel | undefined {
  const at = PANELS.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return PANELS[(at + 1) % PANELS.length];
    case "ArrowLeft":
      return PANELS.at(at - 1);
    case "Home":
      return PANELS[0];
    case "End":
      return PANELS.at(-1);
    default:
      return undefined;
  }
}
