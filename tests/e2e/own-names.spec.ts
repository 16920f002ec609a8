import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { addAll, dropFile, importOf, isKept, openLayers, ownList } from "./own-screen.ts";
import { clickCentre, regionOf } from "./screen.ts";
import { DATASET, one } from "./shipped.ts";

const VILLAGES = [...DATASET.features.values()].filter(
  ({ properties }) => properties.kind === "village" && properties.name.length === 3,
);
const [FIRST, SECOND, THIRD] = VILLAGES.map(({ properties }) => properties);
const CODE = one(FIRST).officialCode;
/** A letter of the name gives way to one that sounds the same to nobody. */
const SLIP = `${one(THIRD).name.slice(0, 2)}某`;
const ROWS = [
  "村名,户数,负责人",
  `${one(FIRST).name},120,甲`,
  `${one(SECOND).name},80,乙`,
  `${SLIP},44,丙`,
  "无此地名处,9,丁",
].join("\n");

test("a table without coordinates becomes a layer by the names of places, and keeps saying whose positions it has", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await dropFile(page, { name: "户数.csv", content: ROWS });
  const dialog = importOf(page);
  await expect(dialog.getByText("2 行名称相符")).toBeVisible();
  await expect(dialog.getByLabel("地点列")).toHaveValue("村名");
  const question = dialog.getByRole("group", { name: `“${SLIP}”是${one(THIRD).name}吗？` });
  await expect(dialog.getByRole("status")).toHaveText(/共 2 条/);
  await question.getByRole("radio", { name: "不是" }).check();
  await expect(dialog.getByText("2 行对不上")).toBeVisible();
  await question.getByRole("radio", { name: "是", exact: true }).check();
  await expect(dialog.getByRole("status")).toHaveText(/共 3 条/);
  await expect(question.getByRole("radio", { name: "是", exact: true })).toBeChecked();
  await expect(dialog.getByRole("list", { name: "有问题的行" }).getByRole("listitem")).toHaveText([
    "第 5 行，“村名”列：图上没有叫“无此地名处”的地点，没有读入。",
  ]);
  await addAll(page);
  const list = ownList(page);
  await page.getByRole("button", { name: "设置：户数" }).click();
  await expect(list.getByText(/位置是导入时图上同名地点的/)).toBeVisible();
  await list.getByLabel("上色").selectOption("户数");
  await isKept(page);

  await page.reload();
  await openLayers(page);
  await page.getByRole("button", { name: "设置：户数" }).click();
  await expect(list.getByLabel("上色")).toHaveValue("户数");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    list.getByRole("button", { name: "CSV" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain(
    `${SLIP},44,丙,${one(THIRD).name}（`,
  );
  await list.getByRole("button", { name: "表格" }).click();
  await page.getByRole("button", { name: "在图上看第 1 条" }).click();
  await expect(regionOf(page, "详情")).toContainText(`${one(FIRST).name}（`);
});

test("on the map a row stands below its place, and each of the two is clicked for itself", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  await dropFile(page, { name: "户数.csv", content: `村,户数\n${CODE},120\n` });
  await expect(importOf(page).getByRole("status")).toHaveText(/共 1 条/);
  await addAll(page);
  const geometry = one(VILLAGES[0]).geometry;
  const [lng, lat] = geometry.type === "Point" ? geometry.coordinates : [];
  await page.goto(`./#map=15/${lat}/${lng}`);
  await page.reload();
  await expect(regionOf(page, "图例").getByText("户数")).toBeVisible();
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
  await clickCentre(page, 13);
  await expect(regionOf(page, "详情")).toContainText("这是自己导入的数据，不属于报告。");
  await clickCentre(page);
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText(
    one(FIRST).name,
  );
});
