import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { walkByTab } from "./walk-by-tab.ts";

test("Tab leads from the skip link through search, tabs, report, map and tools to the legend", async ({
  page,
}) => {
  await openMap(page);
  await expect(regionOf(page, "图例")).toBeVisible();
  const names = (await walkByTab(page)).map(({ name }) => name);
  const landmarks = ["跳到地图", "搜索", "报告", "放大", "缩小", "看全街道", "数据来源", "图层"];
  const order = [...landmarks, "图例", "哪些未定位"].map((name) => names.indexOf(name));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBe(0);
  expect(names).toContain("地图画面：方向键移动，加减号缩放");
});

for (const hash of ["", "#panel=places", "#panel=ledger", "#feature=village/xumao&panel=none"]) {
  test(`every stop of the focus is marked and named (${hash || "first screen"})`, {
    tag: hash === "#panel=ledger" ? "@long" : [],
  }, async ({ page }) => {
    await openMap(page, hash);
    const stops = await walkByTab(page, 200);
    expect(stops.filter(({ name }) => name === "")).toEqual([]);
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  });
}

test("the skip link puts the focus on the map, where the arrows move it", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/map=/);
});

test("the arrows walk along the tabs and open each", async ({ page }) => {
  await openMap(page);
  await page.getByRole("tab", { name: "报告" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "地点" })).toBeFocused();
  await expect(page.getByRole("region", { name: "地点列表" })).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.getByRole("tab", { name: "指标" })).toBeFocused();
});

test("closing the details with their own button gives the focus back to the row that opened them", async ({
  page,
}) => {
  await openMap(page, "#panel=places");
  const row = page.getByRole("button", { name: "徐毛村", exact: true });
  await row.press("Enter");
  await page.getByRole("button", { name: "关闭详情" }).press("Enter");
  await expect(page.getByRole("region", { name: "详情" })).toBeHidden();
  await expect(row).toBeFocused();
});

test("Escape within the details gives the focus back to the row that opened them", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, "#panel=places");
  const row = page.getByRole("button", { name: "徐毛村", exact: true });
  await row.press("Enter");
  await page.getByRole("button", { name: "复制链接" }).focus();
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
});

test("details that a link opened give the focus to the map when they close", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, "#feature=village/xumao");
  await page.getByRole("button", { name: "关闭详情" }).press("Enter");
  await expect(canvas(page)).toBeFocused();
});

test("closing the details of a search's result does not open the search again", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  const search = page.getByRole("combobox", { name: "搜索" });
  await search.fill("徐毛");
  await expect(page.getByRole("option").first()).toBeVisible();
  await search.press("Enter");
  await page.getByRole("button", { name: "关闭详情" }).click();
  await expect(canvas(page)).toBeFocused();
  await expect(page.getByRole("option")).toHaveCount(0);
});

test("closing the layers gives the focus back to their button", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  const button = page.getByRole("button", { name: "图层" });
  await button.press("Enter");
  await page.getByRole("region", { name: "图层" }).getByRole("tab", { name: "筛选" }).focus();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

function canvas(page: Page) {
  return page.getByLabel("地图画面：方向键移动，加减号缩放");
}
