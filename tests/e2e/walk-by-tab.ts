import type { Page } from "@playwright/test";

export interface Stop {
  readonly name: string;
  /** Something around the element looks different while it has the focus. */
  readonly isMarked: boolean;
}

declare global {
  interface Window {
    lastStop?: { element: Element; name: string; look: string };
  }
}

/** Presses Tab until the focus leaves the page, and tells every stop. */
export async function walkByTab(page: Page, most = 120): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const { left, isLast } = await page.evaluate(lookAround);
    if (left) stops.push(left);
    if (isLast) return stops;
  }
  throw new Error(`The focus never left the page in ${most} steps`);
}

/** Runs in the page: remembers the stop, and compares the one before with its look now that the focus is gone. */
function lookAround(): { left: Stop | undefined; isLast: boolean } {
  const before = window.lastStop;
  const isMarked = before !== undefined && lookOf(before.element) !== before.look;
  const left = before && { name: before.name, isMarked };
  const element = document.activeElement ?? document.body;
  window.lastStop = { element, name: nameOf(element), look: lookOf(element) };
  return { left, isLast: element === document.body };

  /** Whatever may tell of the focus: on the element, around it, or before it. */
  function lookOf(one: Element): string {
    const around = [one, one.parentElement ?? one, one.parentElement?.parentElement ?? one];
    const styles = around.flatMap((each) => [
      getComputedStyle(each),
      getComputedStyle(each, "::before"),
      getComputedStyle(each, "::after"),
    ]);
    return JSON.stringify(
      styles.map((style) => [
        style.outlineStyle === "none" ? "" : style.outlineWidth,
        style.boxShadow,
        style.translate,
      ]),
    );
  }

  function nameOf(one: Element): string {
    const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
    const by = document.getElementById(one.getAttribute("aria-labelledby") ?? "");
    const texts = [by, ...labels, one].map((each) => each?.textContent?.trim());
    return one.getAttribute("aria-label") ?? texts.find(Boolean) ?? "";
  }
}
