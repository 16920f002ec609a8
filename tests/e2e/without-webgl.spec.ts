import { expect } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(takeWebglAway);
});

test("without WebGL a sentence in the map's place says why there is none", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("alert").filter({ hasText: "没有 WebGL" })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test("without WebGL the report, the places and the details go on working", async ({ page }) => {
  await page.goto("./#panel=places");
  await page.getByRole("button", { name: "徐毛村", exact: true }).click();
  const details = page.getByRole("region", { name: "详情" });
  await expect(details.getByRole("heading", { name: "徐毛村" })).toBeVisible();
  await details.getByRole("button", { name: "在报告中查看" }).click();
  await expect(page.getByRole("region", { name: "报告" })).toBeVisible();
});

test("without WebGL the search finds a place and opens it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("combobox", { name: "搜索" }).fill("徐毛");
  await page.getByRole("option").first().click();
  await expect(page.getByRole("region", { name: "详情" })).toBeVisible();
});

test("without WebGL the focus returns to the map's place when details that a link opened close", async ({
  page,
}) => {
  await page.goto("./#feature=village/xumao");
  await page.getByRole("button", { name: "关闭详情" }).press("Enter");
  await expect(page.getByRole("region", { name: "详情" })).toBeHidden();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the sentence stands where the map would, clear of the sheet", async ({ page }) => {
    await page.goto("./");
    const sentence = page.getByRole("alert").filter({ hasText: "没有 WebGL" }).locator("p");
    await expect(sentence).toBeVisible();
    const sheet = await page.getByRole("slider", { name: "拉起或收起面板" }).boundingBox();
    const box = await sentence.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  });
});

/** As on an old machine whose driver the browser refuses. */
function takeWebglAway(): void {
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const getContext: unknown = prototype.getContext;
    Object.assign(prototype, {
      getContext(kind: string, ...rest: unknown[]): unknown {
        if (kind.startsWith("webgl") || typeof getContext !== "function") return null;
        return getContext.call(this, kind, ...rest);
      },
    });
  }
}
