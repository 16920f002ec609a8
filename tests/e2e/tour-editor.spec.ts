import { expect, type Locator } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { viewOf } from "./screen.ts";
import { one } from "./shipped.ts";
import { openEditor, openStep, TOUR } from "./tour-screen.ts";

test("a step is moved by keys, told of, and by the mouse", async ({ page }) => {
  const editor = await openEditor(page);
  const titles = () => editor.locator(".step-title").allTextContents();
  const before = await titles();
  const grip = editor.getByRole("button", { name: `移动：${before[3]}`, exact: true });
  await grip.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(titles).toEqual(before.with(2, at(before, 3)).with(3, at(before, 2)));
  await expect(grip).toBeFocused();
  await expect(editor.getByRole("status").filter({ hasText: "移到第 3 位" })).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect.poll(titles).toEqual(before);
  const from = await centreOf(grip);
  const to = await centreOf(
    editor.getByRole("button", { name: `移动：${before[6]}`, exact: true }),
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 20, { steps: 2 });
  await page.mouse.move(to.x, to.y + 2, { steps: 6 });
  await page.mouse.up();
  const moved = before.toSpliced(3, 1).toSpliced(6, 0, at(before, 3));
  await expect.poll(titles).toEqual(moved);
});

test("a hidden step is left out of the presentation, which begins where one asks", {
  tag: "@long",
}, async ({ page }) => {
  const editor = await openEditor(page);
  await openStep(page, 3);
  const title = await editor.getByLabel("标题").inputValue();
  await editor.getByRole("button", { name: `演示时隐去：${title}`, exact: true }).click();
  await expect(editor.getByText(`${TOUR.length - 1} 步`)).toBeVisible();
  await openStep(page, 4);
  const next = await editor.getByLabel("标题").inputValue();
  await editor.getByRole("button", { name: "从这一步开始" }).click();
  await expect(editor).toBeHidden();
  await expect(page).toHaveURL(/step=3\b/);
  await expect(page.getByRole("heading", { name: next })).toBeVisible();
});

test("a camera fixed for a step comes back with the step", { tag: "@long" }, async ({ page }) => {
  await openMap(page);
  const editor = await openEditor(page);
  await openStep(page, 4);
  await expect.poll(() => viewOf(page).viewport).toBeDefined();
  await page.getByRole("button", { name: "放大" }).click();
  await expect.poll(() => viewOf(page).viewport?.zoom ?? 0).toBeGreaterThan(13);
  await page.waitForFunction(() => document.querySelector('[data-map="idle"]') !== null);
  const fixed = one(viewOf(page).viewport ?? undefined);
  await editor.getByRole("button", { name: "固定为现在的画面" }).click();
  await openStep(page, 6);
  await expect.poll(() => viewOf(page).viewport?.zoom).not.toBeCloseTo(fixed.zoom, 1);
  await openStep(page, 4);
  await expect.poll(() => viewOf(page).viewport?.center[0]).toBeCloseTo(fixed.center[0], 3);
  expect(viewOf(page).viewport?.center[1]).toBeCloseTo(fixed.center[1], 3);
});

test("axe finds nothing wrong with the editor, in either language and any theme", {
  tag: "@long",
}, async ({ page }) => {
  await openEditor(page);
  await openStep(page, 2);
  expect(await findFaults(page)).toEqual([]);
  await page.goto("./#theme=projector&lang=en");
  await expect(page.getByRole("heading", { name: "Tour", exact: true })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.goto("./#theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await findFaults(page, ["color-contrast"])).toEqual([]);
});

test("on a phone the editor is a sheet whose rows and fields can be reached", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const editor = await openEditor(page);
  await openStep(page, 4);
  await editor.getByLabel("讲者备注").fill("要点");
  await editor.getByRole("button", { name: "下移" }).click();
  await expect(editor.getByRole("button", { name: "下移" })).toBeFocused();
  const box = await editor.boundingBox();
  expect(box?.width).toBe(390);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(editor).toBeHidden();
});

async function centreOf(locator: Locator) {
  const { x, y, width, height } = one((await locator.boundingBox()) ?? undefined);
  return { x: x + width / 2, y: y + height / 2 };
}

function at(texts: readonly string[], index: number): string {
  return one(texts[index]);
}
