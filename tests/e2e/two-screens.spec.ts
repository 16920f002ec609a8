import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { toTour } from "../../src/tour/to-tour.ts";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { keepNotes } from "./keep-notes.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { DATASET, one } from "./shipped.ts";

/** Two maps are drawn side by side without a graphics card. */
test.use({ viewport: { width: 1024, height: 680 }, contextOptions: { reducedMotion: "reduce" } });

const TOUR = toTour(DATASET);
const COUNT = TOUR.length;
const NOTE = "先谢谢各位，再讲食堂。";
const BRIEFING = "dist/briefing.html";
const PLACED = TOUR.findIndex(({ features }) => features.length > 0) + 1;

test("the speaker's window follows the projector, leads it, and alone has the notes", async ({
  page,
  context,
}) => {
  await keepNotes(page, { [one(TOUR[PLACED - 1]).id]: NOTE });
  await openMap(page, `#step=${PLACED}`);
  const speaker = await openSpeaker(page, context);
  await expect(progressOf(speaker, PLACED)).toBeAttached();
  await expect(regionOf(speaker, "备注")).toContainText(NOTE);
  await expect(page.locator("body")).not.toContainText(NOTE);

  await page.keyboard.press("PageDown");
  await expect(progressOf(speaker, PLACED + 1)).toBeAttached();
  await expect(regionOf(speaker, "备注")).not.toContainText(NOTE);
  await speaker.keyboard.press("PageUp");
  await expect(stageAt(page, PLACED)).toBeAttached();
  await pressAll(speaker, ["1", "2", "Enter"]);
  await expect(stageAt(page, 12)).toBeAttached();
  await speaker.getByRole("navigation", { name: "全部步骤" }).getByRole("button").first().click();
  await expect(stageAt(page, 1)).toBeAttached();
  await speaker.getByRole("button", { name: "黑屏" }).click();
  await expect(page.locator("[data-curtain='black']")).toBeAttached();
  await speaker.keyboard.press("b");
  await expect(page.locator("[data-curtain]")).not.toBeAttached();

  expect(await findFaults(speaker)).toEqual([]);
});

test("what is pointed at, chosen or asked in the speaker's window is so on the projector", {
  tag: "@long",
}, async ({ page, context }) => {
  await openMap(page, `#step=${PLACED}`);
  const speaker = await openSpeaker(page, context);
  await speaker.keyboard.press("l");
  await expect(page.locator("html")).toHaveAttribute("data-pointer");
  const preview = regionOf(speaker, "投影画面");
  await expect(async () => {
    const { width, height } = one((await preview.boundingBox()) ?? undefined);
    await preview.hover({ position: { x: width * 0.75, y: height * 0.25 } });
    const style = /left: 7[456].*%; top: 2[456].*%/;
    await expect(page.locator(".pointer-dot")).toHaveAttribute("style", style, { timeout: 1000 });
  }).toPass();
  await speaker.keyboard.press("l");
  await expect(page.locator("html")).not.toHaveAttribute("data-pointer");

  await speaker.locator('[data-map="idle"]').waitFor();
  await speaker.mouse.wheel(0, -240);
  await expect(speaker.getByText("投影已离开这一步")).toBeVisible();
  await speaker.getByRole("button", { name: "回到这一步" }).click();
  await expect(speaker.getByText("投影已离开这一步")).not.toBeVisible();

  await regionOf(speaker, "报告内容").locator(".feature-link").first().click();
  await expect(regionOf(page, "详情")).toBeVisible();
  await speaker.keyboard.press("Escape");
  await expect(regionOf(page, "详情")).not.toBeVisible();
  await expect(stageAt(page, PLACED)).toBeAttached();

  const [feature] = [...DATASET.features.values()].filter(
    ({ properties }) => properties.kind === "village",
  );
  await speaker.keyboard.press("/");
  await speaker.keyboard.type(one(feature).properties.name);
  await speaker.keyboard.press("Enter");
  await expect(regionOf(page, "详情")).toContainText(one(feature).properties.name);
});

test("either window may be loaded again or closed; they find each other, or the other goes on alone", {
  tag: "@long",
}, async ({ page, context }) => {
  await openMap(page, "#step=2");
  const speaker = await openSpeaker(page, context);
  await speaker.reload();
  await expect(progressOf(speaker, 2)).toBeAttached();
  await expect(speaker.getByText("投影跟随中")).toBeVisible();
  await page.reload();
  await expect(stageAt(page, 2)).toBeAttached();
  await expect(async () => {
    await speaker.keyboard.press("3");
    await speaker.keyboard.press("Enter");
    await expect(stageAt(page, 3)).toBeAttached({ timeout: 500 });
  }).toPass();

  await page.close();
  await expect(speaker.getByText("投影窗口关了")).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(progressOf(speaker, 4)).toBeAttached();
  const [again] = await Promise.all([
    context.waitForEvent("page"),
    speaker.getByRole("button", { name: "打开投影窗口" }).click(),
  ]);
  await expect(stageAt(again, 4)).toBeAttached();
  await expect(speaker.getByText("投影跟随中")).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(stageAt(again, 5)).toBeAttached();
  await speaker.close();
  await again.keyboard.press("PageDown");
  await expect(stageAt(again, 6)).toBeAttached();
  await expect(progressOf(await openSpeaker(again, context), 6)).toBeAttached();
});

test("leaving the presentation is told in the speaker's window, which can begin it again", {
  tag: "@long",
}, async ({ page, context }) => {
  await openMap(page, "#step=7");
  const speaker = await openSpeaker(page, context);
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await expect(speaker.getByText("没有在演示")).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(progressOf(speaker, 8)).toBeAttached();
  await speaker.getByRole("button", { name: "从这一步开始演示" }).click();
  await expect(stageAt(page, 8)).toBeAttached();
});

test("of two windows that present, the later one is followed, and that is said", {
  tag: "@long",
}, async ({ page, context }) => {
  await openMap(page, "#step=2");
  const speaker = await openSpeaker(page, context);
  const later = await context.newPage();
  await later.goto("./#step=9");
  await expect(progressOf(speaker, 9)).toBeAttached();
  await expect(speaker.getByText("有两个窗口在演示")).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(stageAt(later, 10)).toBeAttached();
  await expect(stageAt(page, 2)).toBeAttached();
});

test("a briefing opened from its file has the two windows too", { tag: "@long" }, async ({
  context,
}) => {
  test.skip(!existsSync(BRIEFING), "the one-file briefing is not built");
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(BRIEFING)}#step=2`);
  await expect(stageAt(page, 2)).toBeAttached();
  const speaker = await openSpeaker(page, context);
  await expect(speaker.getByText("投影跟随中")).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(stageAt(page, 3)).toBeAttached();
  await page.reload();
  await expect(async () => {
    await speaker.keyboard.press("PageDown");
    await expect(stageAt(page, 4)).toBeAttached({ timeout: 500 });
  }).toPass();
  await speaker.reload();
  await expect(progressOf(speaker, 4)).toBeAttached();
});

async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  await page.bringToFront();
  await expect(page.locator(".stage")).toBeAttached();
  const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(speaker.getByText("投影跟随中")).toBeVisible();
  return speaker;
}

function stageAt(page: Page, step: number): Locator {
  return page.locator(`.stage[data-step="${step}"]`);
}

function progressOf(speaker: Page, step: number): Locator {
  return speaker.getByText(`第 ${step} 步，共 ${COUNT} 步`);
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
