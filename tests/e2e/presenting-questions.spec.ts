import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { regionOf } from "./screen.ts";
import { expectStep, openStep, seeStep, stageOf } from "./stage.ts";

test("a click reads of a place, and one key returns to the exact step", async ({ page }) => {
  await openStep(page, 16);
  const before = await seeStep(page, 16);
  const face = stageOf(page).getByRole("heading");
  await page.mouse.click(982, 420);
  await expect(regionOf(page, "详情")).toBeVisible();
  await expect(face).toBeHidden();
  await page.keyboard.press("Backspace");
  await expect(face).toBeVisible();
  await expect(regionOf(page, "详情")).toBeHidden();
  expect(await seeStep(page, 16)).toEqual(before);

  await page.mouse.move(900, 500);
  await page.mouse.down();
  await page.mouse.move(1100, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await seeStep(page, 16)).viewport).not.toBe(before.viewport);
  await page.keyboard.press("PageDown");
  await seeStep(page, 17);
  await page.keyboard.press("PageUp");
  expect(await seeStep(page, 16)).toEqual(before);
});

test("a question is typed, answered on the map with its statement, and left with Escape", async ({
  page,
}) => {
  await openStep(page, 7);
  const before = await seeStep(page, 7);
  const field = stageOf(page).getByRole("combobox", { name: "搜索" });
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.keyboard.type("b 1.");
  await expect(field).toHaveValue("b 1.");
  await expect(page.locator(".curtain")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expectStep(page, 7);

  await ask(page, "xmc");
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { name: "徐毛村" })).toBeVisible();
  await expect(details).toContainText("45");
  await expect(field).toHaveCount(0);
  expect((await seeStep(page, 7)).viewport).not.toBe(before.viewport);
  await page.keyboard.press("Escape");
  expect(await seeStep(page, 7)).toEqual(before);

  await ask(page, "xmc");
  await page.keyboard.press("PageDown");
  await expectStep(page, 8);
  await expect(details).toBeHidden();
});

async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(query);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
}
