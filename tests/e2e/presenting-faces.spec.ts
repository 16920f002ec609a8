import { expect, type Page } from "@playwright/test";
import { toTour } from "../../src/tour/to-tour.ts";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { DATASET } from "./shipped.ts";
import { expectStep, openStep } from "./stage.ts";

const COUNT = toTour(DATASET).length;

for (const { width, height, least } of [
  { width: 1024, height: 768, least: 20 },
  { width: 1920, height: 1080, least: 28 },
]) {
  for (const lang of ["zh", "en"]) {
    test(`at ${width} × ${height} every face (${lang}) is read from the back row, whole and without overlap`, {
      tag: lang === "en" || width > 1024 ? "@long" : [],
    }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openStep(page, 1, `&lang=${lang}`);
      const faults: string[] = [];
      for (let step = 1; step <= COUNT; step += 1) {
        await expectStep(page, step);
        const found = await page.evaluate(faultsOfFace, least);
        faults.push(...found.map((fault) => `step ${step}: ${fault}`));
        await page.keyboard.press("PageDown");
      }
      expect(faults).toEqual([]);
    });
  }
}

for (const theme of ["projector", "dark"]) {
  test(`axe finds nothing wrong with a face of each kind (${theme})`, {
    tag: "@long",
  }, async ({ page }) => {
    await openStep(page, 1, `&theme=${theme}`);
    for (const step of [1, 2, 16, 9, COUNT]) {
      await page.keyboard.type(String(step));
      await page.keyboard.press("Enter");
      await expectStep(page, step);
      expect(await findFaults(page)).toEqual([]);
    }
    await page.keyboard.press("o");
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press("/");
    expect(await findFaults(page)).toEqual([]);
  });
}

test("on a phone the face lies below the map, whole, with buttons for a thumb", {
  tag: "@long",
}, async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openStep(page, 1);
  const faults: string[] = [];
  for (let step = 1; step <= COUNT; step += 1) {
    await expectStep(page, step);
    faults.push(
      ...(await page.evaluate(faultsOfFace, 16)).map((fault) => `step ${step}: ${fault}`),
    );
    await tapNext(page);
  }
  expect(faults).toEqual([]);
  await page.getByRole("button", { name: "结束演示" }).tap();
  await expect(page.locator(".stage")).toHaveCount(0);
  await context.close();
});

async function tapNext(page: Page): Promise<void> {
  await page.getByRole("button", { name: "下一步" }).tap();
}

/** Runs in the page: letters too small, blocks that leave the screen, touch one another or are cut. */
function faultsOfFace(least: number): string[] {
  const face = document.querySelector(".face");
  if (!face) return ["there is no face"];
  const blocks = [...face.querySelectorAll("p, h2")].filter(({ textContent }) => textContent);
  const others = [...document.querySelectorAll(".stage-caution, .map-foot")].filter((one) =>
    one.checkVisibility(),
  );
  const all = [...blocks, ...others];
  return [
    ...all.flatMap(smallLetters),
    ...all.filter(isOutside).map((block) => `leaves the screen: ${block.textContent}`),
    ...all.filter(isCut).map((block) => `is cut: ${block.textContent}`),
    ...pairsOf(all)
      .filter(touch)
      .map(([a, b]) => `${a.textContent} touches ${b.textContent}`),
    ...(linesOf(face.querySelector("h2")) > 2 ? ["the title has more than two lines"] : []),
  ];

  function smallLetters(block: Element): string[] {
    return [block, ...block.querySelectorAll("*")].flatMap((one) => {
      const hasText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      return hasText && one.checkVisibility() && size < least - 0.01
        ? [`${size} px: ${one.textContent}`]
        : [];
    });
  }

  /** As wide as the letters, and as tall as the lines they stand on. */
  function rectOf(block: Element): DOMRect {
    const range = document.createRange();
    range.selectNodeContents(block);
    const { x, width } = range.getBoundingClientRect();
    const { y, height } = block.getBoundingClientRect();
    return new DOMRect(x, y, width, height);
  }

  function isOutside(block: Element): boolean {
    const { left, top, right, bottom } = rectOf(block);
    return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  }

  function isCut(block: Element): boolean {
    const { overflowX, textOverflow } = getComputedStyle(block);
    return (
      (overflowX !== "visible" || textOverflow === "ellipsis") &&
      block.scrollWidth > block.clientWidth
    );
  }

  function touch([a, b]: readonly [Element, Element]): boolean {
    const [one, two] = [rectOf(a), rectOf(b)];
    const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
    const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
    return across > 1 && down > 1;
  }

  function pairsOf(list: readonly Element[]): (readonly [Element, Element])[] {
    return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
  }

  function linesOf(title: Element | null): number {
    if (!title) return 0;
    const { lineHeight } = getComputedStyle(title);
    return Math.round(title.getBoundingClientRect().height / Number.parseFloat(lineHeight));
  }
}
