import { expect, type Page } from "@playwright/test";
import { toTour } from "../../src/tour/to-tour.ts";
import { test } from "./fixtures.ts";
import { DATASET } from "./shipped.ts";
import { openStep, type Sight, seeStep } from "./stage.ts";

const COUNT = toTour(DATASET).length;
const NUMBERS = Array.from({ length: COUNT }, (_, index) => index + 1);

test.use({ viewport: { width: 640, height: 480 } });

test("a step is the same whether it is reached forward, backward, by its number or by its link", {
  tag: "@long",
}, async ({ page }) => {
  test.slow();
  await openStep(page, 1);
  const forward = await walk(page, NUMBERS, async (step) => {
    if (step > 1) await page.keyboard.press("PageDown");
  });
  expect(new Set(forward.map(({ face }) => face)).size).toBe(COUNT);

  const backward = await walk(page, NUMBERS.toReversed(), async (step) => {
    if (step < COUNT) await page.keyboard.press("PageUp");
  });
  expect(backward.toReversed()).toEqual(forward);

  // From far away each time, and in no order.
  const mixed = NUMBERS.map((step) => ((step * 13) % COUNT) + 1);
  const numbered = await walk(page, mixed, async (step) => {
    await page.keyboard.type(String(step));
    await page.keyboard.press("Enter");
  });
  expect(inOrder(numbered)).toEqual(inOrder(mixed.flatMap((step) => forward[step - 1] ?? [])));

  const linked = await walk(page, mixed.toReversed(), (step) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#step=${step}`),
  );
  expect(inOrder(linked)).toEqual(inOrder(numbered));

  await page.reload();
  const last = mixed[0] ?? 1;
  expect(await seeStep(page, last)).toEqual(forward[last - 1]);
});

async function walk(
  page: Page,
  steps: readonly number[],
  go: (step: number) => Promise<void>,
): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  for (const step of steps) {
    await go(step);
    sights.push(await seeStep(page, step));
  }
  return sights;
}

function inOrder(sights: readonly Sight[]): readonly Sight[] {
  return sights.toSorted((a, b) => a.step - b.step);
}
