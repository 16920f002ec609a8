import type { Padding, Size } from "../../model/screen.ts";
import { betweenPaddings } from "../../model/shifted-viewport.ts";
import type { Viewport } from "../../model/view.ts";
import type { Step } from "../../tour/step.ts";
import { stagePadding } from "../present/stage-padding.ts";
import { paddingAround } from "../shell/padding.ts";

const NOTHING_COVERED: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** A person's camera with its centre beside the face, as a screen of this size needs it. */
export function stagedStep(step: Step, size: Size): Step {
  if (!step.viewport) return step;
  const face = stagePadding({ ...size, isWide: step.panel !== "report" });
  return { ...step, viewport: betweenPaddings(step.viewport, NOTHING_COVERED, face) };
}

/** What stands in the middle of what the cards leave free, as a step keeps it. */
export function toStepViewport(seen: Viewport): Viewport {
  return betweenPaddings(seen, editorPadding(), NOTHING_COVERED);
}

/** The other way: where the map looks while the tour is edited. */
export function toEditorViewport(kept: Viewport): Viewport {
  return betweenPaddings(kept, NOTHING_COVERED, editorPadding());
}

function editorPadding(): Padding {
  const boxOf = (selector: string) =>
    document.querySelector(selector)?.getBoundingClientRect() ?? null;
  const card = boxOf(".right-card");
  const app = boxOf(".app") ?? new DOMRect(0, 0, innerWidth, innerHeight);
  return paddingAround(app, { left: boxOf(".left"), right: card, sheet: card });
}
