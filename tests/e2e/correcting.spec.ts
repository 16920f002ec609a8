import { expect, type Page } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { drag } from "./map-pixels.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { DATASET, featureWith, one } from "./shipped.ts";
import { drawLine, reach } from "./sketch-screen.ts";

const VILLAGE = featureWith(
  ({ kind, position }) => kind === "village" && position.precision === "schematic",
).properties;
const RIVER = featureWith(({ kind }) => kind === "river").properties;
const LOCATED = [...DATASET.features.values()].filter(
  ({ properties: { kind, position } }) =>
    kind === "village" && ["surveyed", "geocoded", "village"].includes(position.precision),
).length;

async function correct(page: Page, id: string) {
  await openMap(page, `#feature=${id}`);
  await page.getByRole("button", { name: "校正位置" }).click();
  return regionOf(page, "校正位置");
}

test("coordinates in the datum of a web map put a village right, at once and everywhere", async ({
  page,
}) => {
  const card = await correct(page, VILLAGE.id);
  await card.getByLabel("坐标系").selectOption("gcj02");
  await card.getByLabel("坐标", { exact: true }).fill("117.82 36.88");
  await card.getByLabel("坐标", { exact: true }).press("Enter");
  await expect(card.getByText(/北纬 36\.879\d+°，东经 117\.814\d+°/)).toBeVisible();
  await card.getByRole("radio", { name: "实地测量" }).check();
  await expect(card.getByLabel("误差不超过（米）")).toHaveValue("10");
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(card.getByRole("alert").filter({ hasText: "请填校正人" })).toBeVisible();
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存", exact: true }).click();

  const details = regionOf(page, "详情");
  await expect(details).toContainText("李会计");
  await expect(details).toContainText("实地测量");
  await expect(page.getByText(`45 个村庄已定位 ${LOCATED + 1} 个`)).toBeVisible();

  await page.reload();
  await expect(page.getByText(`45 个村庄已定位 ${LOCATED + 1} 个`)).toBeVisible();
  await expect(regionOf(page, "详情")).toContainText("李会计");
});

test("a click on the map places it, dragging moves it, and the first position can be had again", {
  tag: "@long",
}, async ({ page }) => {
  const card = await correct(page, VILLAGE.id);
  await expect(card.getByText("与原来的位置相同")).toBeVisible();
  await expect(async () => {
    await page.mouse.click(640, 330);
    await expect(card.getByText(/比原来移动了/)).toBeVisible({ timeout: 1000 });
  }).toPass();
  const placed = await card.getByText(/北纬/).textContent();
  await reach(page, { x: 640, y: 330 });
  await drag(page, { x: 640, y: 330 }, { x: 690, y: 380 });
  await expect(card.getByText(/北纬/)).not.toHaveText(one(placed ?? undefined));
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(regionOf(page, "详情")).toContainText("对照地图确定");

  await page.getByRole("button", { name: "校正位置" }).click();
  await expect(card.getByText("校正记录")).toBeVisible();
  await card.getByRole("button", { name: "恢复最初的位置" }).click();
  await expect(regionOf(page, "详情")).toContainText(VILLAGE.position.method);
  await expect(page.getByText(`45 个村庄已定位 ${LOCATED} 个`)).toBeVisible();
});

test("a walk leads from one unlocated place to the next, by keys alone", { tag: "@long" }, async ({
  page,
}) => {
  const card = await correct(page, VILLAGE.id);
  const first = await card.getByRole("heading", { level: 2 }).textContent();
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存，下一处" }).press("Enter");
  await expect(card.getByRole("heading", { level: 2 })).not.toHaveText(one(first ?? undefined));
  await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
  const second = await card.getByRole("heading", { level: 2 }).textContent();
  await card.getByRole("button", { name: "跳过" }).press("Enter");
  await expect(card.getByRole("heading", { level: 2 })).not.toHaveText(one(second ?? undefined));
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(page.getByText(`45 个村庄已定位 ${LOCATED + 1} 个`)).toBeVisible();
});

test("the device's own position is taken with its radius, and a refusal is told", {
  tag: "@long",
}, async ({ page, context }) => {
  const card = await correct(page, VILLAGE.id);
  await card.getByRole("button", { name: "用本机位置" }).click();
  await expect(card.getByText("取不到本机位置")).toBeVisible();
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ longitude: 117.79, latitude: 36.87, accuracy: 24.4 });
  await card.getByRole("button", { name: "用本机位置" }).click();
  await expect(card.getByText("北纬 36.870000°，东经 117.790000°")).toBeVisible();
  await expect(card.getByLabel("误差不超过（米）")).toHaveValue("25");
});

test("a river is drawn anew, point by point", { tag: "@long" }, async ({ page }) => {
  const card = await correct(page, RIVER.id);
  await card.getByRole("button", { name: "重画" }).click();
  await expect(card.getByText("逐点点击")).toBeVisible();
  await drawLine(page, [
    { x: 520, y: 250 },
    { x: 600, y: 330 },
    { x: 680, y: 500 },
  ]);
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(regionOf(page, "详情")).toContainText("对照地图确定");
});

test("what is typed in the form is no position: it says so and nothing moves; axe finds nothing", {
  tag: "@long",
}, async ({ page }) => {
  const card = await correct(page, VILLAGE.id);
  await card.getByLabel("坐标", { exact: true }).fill("村东头");
  await card.getByLabel("坐标", { exact: true }).press("Tab");
  await expect(card.getByText("读不出坐标")).toBeVisible();
  await expect(card.getByText("与原来的位置相同")).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

test("a pasted table puts several villages right once each is confirmed", { tag: "@long" }, async ({
  page,
}) => {
  const card = await correct(page, VILLAGE.id);
  await card.getByRole("button", { name: "批量校正" }).click();
  const dialog = page.getByRole("dialog", { name: "批量校正" });
  const [first, second] = [...DATASET.features.values()]
    .map(({ properties }) => properties)
    .filter(({ kind, position }) => kind === "village" && position.precision === "schematic");
  const rows = [
    "村名\t经度\t纬度",
    `${one(first).name}\t117.79\t36.88`,
    `${one(second).officialCode}\t117.80\t36.89`,
    "没有的村QQ\t117.80\t36.89",
    `${one(first).name}\t117.81\t36.87`,
  ];
  await dialog.getByLabel("表格").fill(rows.join("\n"));
  await expect(dialog.getByRole("row")).toHaveCount(5);
  await expect(dialog.getByRole("button", { name: "保存 0 处" })).toBeDisabled();
  await dialog.getByRole("button", { name: "确认所有名称完全相符的" }).click();
  await expect(dialog.getByText("同一地点有两行")).toBeVisible();
  await expect(dialog.getByText("没有找到相符的地点")).toBeVisible();
  await dialog.getByLabel("校正人").fill("王主任");
  expect(await findFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "保存 2 处" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`45 个村庄已定位 ${LOCATED + 2} 个`)).toBeVisible();
});

test("another tab sees a correction without being loaded anew", { tag: "@long" }, async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openMap(other, `#feature=${VILLAGE.id}`);
  await page.bringToFront();
  const card = await correct(page, VILLAGE.id);
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(regionOf(page, "详情")).toContainText("李会计");
  await expect(regionOf(other, "详情")).toContainText("李会计");
});
