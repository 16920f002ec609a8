import type { Page } from "@playwright/test";

/** Controls that no scrolling brings fully onto the screen, or that something else lies on. */
export async function findUnreachable(page: Page): Promise<string[]> {
  return await page.evaluate(lookAtControls);
}

/** Runs in the page. */
async function lookAtControls(): Promise<string[]> {
  const controls = document.querySelectorAll<HTMLElement>(
    "button, a[href], input, select, summary, [role=slider], [role=tab]",
  );
  const found: string[] = [];
  for (const control of controls) {
    if (!isShown(control)) continue;
    control.scrollIntoView({ block: "nearest", inline: "nearest" });
    const box = shapeOf(control).getBoundingClientRect();
    const name = `${control.getAttribute("aria-label") ?? control.textContent ?? ""}`.trim();
    const where = `${name.slice(0, 30)} <${control.className}> ${JSON.stringify(box)}`;
    if (!isOnScreen(box)) found.push(`not on the screen: ${where}`);
    else if (!isOnTop(control, box)) found.push(`covered: ${where}`);
  }
  return found;

  function isShown(control: HTMLElement): boolean {
    return (
      control.checkVisibility({ visibilityProperty: true }) &&
      control.closest(".skip-link") === null
    );
  }

  /** A field hidden in its label is as large as the label. */
  function shapeOf(control: HTMLElement): Element {
    const isHidden = control.matches("label > .visually-hidden, .themes input");
    return isHidden ? (control.parentElement ?? control) : control;
  }

  function isOnScreen({ left, top, right, bottom }: DOMRect): boolean {
    return left >= -0.5 && top >= -0.5 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
  }

  function isOnTop(control: HTMLElement, box: DOMRect): boolean {
    const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const whole = control.closest("label, tr, li, .search-field") ?? control;
    return hit !== null && (whole.contains(hit) || hit.contains(control));
  }
}
