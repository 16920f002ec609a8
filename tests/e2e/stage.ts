import { expect, type Locator, type Page } from "@playwright/test";
import { openMap } from "./open-map.ts";

/** What can be seen of a step. */
export interface Sight {
  readonly step: number;
  readonly face: string;
  readonly viewport: string;
  readonly hash: string;
}

/** Opens the link of a step and waits for its face. */
export async function openStep(page: Page, step: number, rest = ""): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page, `#step=${step}${rest}`);
  await expectStep(page, step);
}

export function stageOf(page: Page): Locator {
  return page.getByRole("region", { name: /^(演示|Presentation)$/ });
}

export async function expectStep(page: Page, step: number): Promise<void> {
  await expect(stageOf(page)).toHaveAttribute("data-step", String(step));
}

/** Waits until the step stands and the map with it. */
export async function seeStep(page: Page, step: number): Promise<Sight> {
  return await page.evaluate(settledSight, step);
}

/** Runs in the page: the same sight several times in a row, the map having drawn it. */
function settledSight(step: number): Promise<Sight> {
  const look = (): Sight => ({
    step: Number(document.querySelector(".stage")?.getAttribute("data-step")),
    face: document.querySelector(".face")?.textContent ?? "",
    viewport: document.getElementById("map")?.dataset.viewport ?? "",
    hash: location.hash,
  });
  return new Promise((resolve) => {
    let before = "";
    let same = 0;
    const again = () => {
      const sight = look();
      const isDone = sight.step === step && sight.viewport !== "";
      same = isDone && JSON.stringify(sight) === before ? same + 1 : 0;
      before = JSON.stringify(sight);
      if (same >= 2) resolve(sight);
      else setTimeout(again, 30);
    };
    again();
  });
}
