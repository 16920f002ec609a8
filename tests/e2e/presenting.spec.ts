import { expect } from "@playwright/test";
import { toTour } from "../../src/tour/to-tour.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { DATASET } from "./shipped.ts";
import { expectStep, openStep, seeStep, stageOf } from "./stage.ts";
import { walkByTab } from "./walk-by-tab.ts";

const COUNT = toTour(DATASET).length;

test("the button begins at the first step, with nothing of exploring left to see or to reach", async ({
  page,
}) => {
  await openMap(page, "#feature=village/xumao");
  await page.getByRole("button", { name: "演示", exact: true }).click();
  await expectStep(page, 1);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  for (const name of ["报告", "详情", "图例"]) await expect(regionOf(page, name)).toBeHidden();
  const stops = (await walkByTab(page)).map(({ name }) => name);
  const buttons = ["上一步", "下一步", "全部步骤", "提问", "结束演示"];
  expect(stops.filter((name) => !buttons.includes(name) && !name.startsWith("地图"))).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(stageOf(page)).toBeHidden();
  await expect(regionOf(page, "详情")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page).toHaveURL(/#feature=village\/xumao/);
  await expect(page.getByRole("button", { name: "演示", exact: true })).toBeFocused();
});

test("every key of a clicker leads to its step", async ({ page }) => {
  await openStep(page, 5);
  const walk: readonly (readonly [key: string, step: number])[] = [
    ["PageDown", 6],
    ["PageUp", 5],
    ["ArrowRight", 6],
    ["ArrowLeft", 5],
    ["ArrowDown", 6],
    ["ArrowUp", 5],
    ["Space", 6],
    ["Shift+Space", 5],
    ["Enter", 6],
    ["End", COUNT],
    ["PageDown", COUNT],
    ["Home", 1],
    ["PageUp", 1],
  ];
  for (const [key, step] of walk) {
    await page.keyboard.press(key);
    await expectStep(page, step);
  }
  await page.keyboard.type("12");
  await expect(page.getByText("转到第 12 步")).toBeVisible();
  await page.keyboard.press("Enter");
  await expectStep(page, 12);
  await page.goBack();
  await expectStep(page, 1);
});

test("letters lay black, white, a pointer, keys and every step over the map, and Escape lifts them one by one", async ({
  page,
}) => {
  await openStep(page, 3);
  const curtain = page.locator(".curtain");
  for (const [key, color] of [
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(curtain).toHaveAttribute("data-curtain", color);
    await page.keyboard.press(key);
    await expect(curtain).toHaveCount(0);
  }
  await page.keyboard.press("d");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();

  await page.keyboard.press("l");
  await page.mouse.move(400, 300);
  const dot = await page.locator(".pointer-dot").boundingBox();
  expect(Math.abs((dot?.x ?? 0) + (dot?.width ?? 0) / 2 - 400)).toBeLessThan(2);
  expect(dot?.width).toBeGreaterThan(20);
  await page.keyboard.press("o");
  await page.keyboard.press("ArrowDown");
  const overview = page.getByRole("region", { name: "全部步骤" });
  await expect(overview.getByRole("button")).toHaveCount(COUNT);
  await expect(overview.locator("[aria-current]")).toHaveAccessibleName(/^4 /);
  await expectStep(page, 3);
  await page.keyboard.press("b");
  await page.keyboard.press("Escape");
  await expect(curtain).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(overview).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.locator(".pointer-dot")).toHaveCount(0);
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("region", { name: "按键" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expectStep(page, COUNT);
  await page.keyboard.press("o");
  await overview.getByRole("button", { name: /^2 / }).click();
  await expectStep(page, 2);
  await expect(overview).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(stageOf(page)).toBeHidden();
});

test("it plays by itself, waits while something is asked, and begins anew after the last step", {
  tag: "@long",
}, async ({ page }) => {
  await openStep(page, 1);
  await page.clock.install();
  await page.keyboard.press("p");
  await page.clock.fastForward(8100);
  await expectStep(page, 2);
  await page.keyboard.press("b");
  await page.clock.fastForward(30_000);
  await expectStep(page, 2);
  await page.keyboard.press("b");
  await page.clock.fastForward(8100);
  await expectStep(page, 3);
  await page.keyboard.press("End");
  await expectStep(page, COUNT);
  await page.clock.fastForward(20_100);
  await expectStep(page, 1);
});

test("a clicker works whatever has the focus; after Tab a button is pressed by Enter", {
  tag: "@long",
}, async ({ page }) => {
  await openStep(page, 5);
  const viewport = (await seeStep(page, 5)).viewport;
  await page.locator("canvas").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect((await seeStep(page, 5)).viewport).toBe(viewport);
  const button = await page.getByRole("button", { name: "上一步" }).boundingBox();
  await page.mouse.move(700, 500);
  await page.mouse.click((button?.x ?? 0) + 20, (button?.y ?? 0) + 20);
  await expectStep(page, 4);
  await page.keyboard.press("Space");
  await expectStep(page, 5);
  await page.getByRole("button", { name: "上一步" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expectStep(page, 4);
});
