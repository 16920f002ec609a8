import { expect } from "@playwright/test";
import type { Feature } from "../../src/model/feature.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { bringWells, isKept, openLayers, ownList } from "./own-screen.ts";
import { regionOf } from "./screen.ts";
import { DATASET } from "./shipped.ts";

test("a file dropped on the page is seen on the map before it is taken in, and stays in this browser", async ({
  page,
}) => {
  await openMap(page);
  await bringWells(page);
  await expect(regionOf(page, "图例").getByText("水井")).toBeVisible();
  const { length } = [...DATASET.features.values()].filter(isVillage);
  await expect(
    regionOf(page, "图层").getByText(`共 ${length} 处，显示 ${length} 处`),
  ).toBeAttached();
  await isKept(page);
  await page.reload();
  await openLayers(page);
  await expect(ownList(page).getByRole("switch", { name: "水井" })).toBeChecked();
  await expect(regionOf(page, "图例").getByText("水井")).toBeVisible();
});

function isVillage({ properties }: Feature): boolean {
  return properties.kind === "village";
}

test("a removed layer comes back by undo, after a reload as well", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await bringWells(page);
  await isKept(page);
  await page.getByRole("button", { name: "设置：水井" }).click();
  await ownList(page).getByRole("button", { name: "移除" }).click();
  const layers = regionOf(page, "图层");
  await expect(layers.getByText("已移除“水井”。")).toBeVisible();
  await layers.getByText("已移除“水井”。").getByRole("button", { name: "撤销" }).click();
  await expect(ownList(page).getByRole("switch", { name: "水井" })).toBeChecked();
  await page.getByRole("button", { name: "设置：水井" }).click();
  await ownList(page).getByRole("button", { name: "移除" }).click();
  await page.waitForTimeout(1000);
  await page.reload();
  await page.locator("#layers-button").click();
  await layers.getByRole("button", { name: "撤销" }).click();
  await expect(ownList(page).getByRole("switch", { name: "水井" })).toBeChecked();
  await expect(ownList(page).getByText("共 4 条，显示 4 条")).toBeAttached();
});

test("another tab sees a layer as it is added, and what is done to it", { tag: "@long" }, async ({
  page,
  context,
}) => {
  await openMap(page);
  const other = await context.newPage();
  await openMap(other);
  await expect(regionOf(other, "图例").getByText("村庄")).toBeVisible();
  await other.waitForTimeout(1500);
  await bringWells(page);
  await isKept(page);
  await expect(regionOf(other, "图例").getByText("水井")).toBeVisible();
  await ownList(page).getByRole("switch", { name: "水井" }).click();
  await expect(regionOf(other, "图例").getByText("水井")).toBeHidden();
});

test("a browser that keeps nothing says so at once, and the layer is there all the same", {
  tag: "@long",
}, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await openMap(page);
  await bringWells(page);
  await expect(regionOf(page, "图层").getByRole("alert")).toContainText("浏览器存不下这些图层");
  await page.getByRole("button", { name: "设置：水井" }).click();
  await expect(ownList(page).getByRole("button", { name: "GeoJSON" })).toBeVisible();
});

test("the layer stands on the stage as well", { tag: "@long" }, async ({ page }) => {
  await openMap(page);
  await bringWells(page);
  await page.locator('[data-map="idle"]').waitFor();
  await page.getByRole("button", { name: "演示", exact: true }).click();
  await expect(page.getByRole("region", { name: "演示", exact: true })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.locator('[data-map="idle"]').waitFor();
  const withIt = await page.screenshot({ clip: STAGE });
  await page.keyboard.press("Escape");
  await openLayers(page);
  await ownList(page).getByRole("switch", { name: "水井" }).click();
  await page.getByRole("button", { name: "演示", exact: true }).click();
  await page.keyboard.press("ArrowRight");
  await page.locator('[data-map="idle"]').waitFor();
  expect((await page.screenshot({ clip: STAGE })).equals(withIt)).toBe(false);
});

const STAGE = { x: 560, y: 40, width: 820, height: 760 };
