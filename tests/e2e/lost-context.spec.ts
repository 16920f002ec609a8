import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { namesClear, openMap } from "./open-map.ts";

const FREE_OF_PANELS = { x: 450, y: 60, width: 520, height: 700 };

test("a lost graphics context is told of, and the same picture comes back with it", async ({
  page,
}) => {
  await openMap(page, "#map=13/36.8744/117.8147&feature=village/xumao");
  await namesClear(page);
  const url = page.url();
  const before = await picture(page);

  const context = await canvas(page).evaluateHandle((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error("not a canvas");
    return element.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  });
  await context.evaluate((lost) => lost?.loseContext());
  await expect(page.getByRole("alert").filter({ hasText: "显卡暂时断开" })).toBeVisible();

  await context.evaluate((lost) => lost?.restoreContext());
  await expect(page.getByRole("alert").filter({ hasText: "显卡暂时断开" })).toBeHidden();
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
  await expect.poll(async () => (await picture(page)).equals(before)).toBe(true);
  expect(page.url()).toBe(url);
});

test("the panels go on working while the graphics context is lost", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await canvas(page).evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error("not a canvas");
    element.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await page.getByRole("tab", { name: "地点" }).click();
  await page.getByRole("button", { name: "徐毛村", exact: true }).click();
  await expect(page.getByRole("heading", { name: "徐毛村" })).toBeVisible();
});

function canvas(page: Page) {
  return page.getByLabel("地图画面：方向键移动，加减号缩放");
}

function picture(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: FREE_OF_PANELS });
}
