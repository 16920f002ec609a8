import { expect } from "@playwright/test";
import { investmentsOf } from "../../src/model/investments.ts";
import { test } from "./fixtures.ts";
import { namesClear, openMap } from "./open-map.ts";
import { centreOf, clickCentre, regionOf, viewOf } from "./screen.ts";
import { DATASET, one } from "./shipped.ts";

test("a layer switched off leaves the map and the legend, and comes back", async ({ page }) => {
  await openMap(page);
  const legend = regionOf(page, "图例").getByRole("listitem").filter({ hasText: "村庄" });
  await expect(legend).toHaveCount(1);
  await namesClear(page);
  const { x, y } = await centreOf(page);
  // So far from where the card opens that no name makes way for it.
  const clip = { x: x - 240, y: y - 240, width: 280, height: 480 };
  const before = await page.screenshot({ clip });
  const isAsBefore = async () => (await page.screenshot({ clip })).equals(before);
  await page.getByRole("button", { name: "图层" }).click();
  const villages = regionOf(page, "图层").getByRole("switch", { name: "村庄" });
  await villages.click();
  await expect(legend).toHaveCount(0);
  await expect.poll(isAsBefore).toBe(false);
  await expect.poll(() => viewOf(page).layers?.villages?.visible).toBe(false);
  await villages.click();
  await expect(legend).toHaveCount(1);
  await expect.poll(isAsBefore).toBe(true);
});

test("a layer's opacity is set by keys, told in words and kept in the link", {
  tag: "@long",
}, async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "图层" }).click();
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: "调节透明程度：河流" }).click();
  const slider = layers.getByRole("slider", { name: "河流的不透明度" });
  await slider.focus();
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "60%");
  await expect(layers.getByText("60%")).toBeVisible();
  await expect.poll(() => viewOf(page).layers?.rivers?.opacity).toBe(0.6);
  await layers.getByRole("button", { name: "恢复默认" }).click();
  await expect(slider).toHaveAttribute("aria-valuetext", "100%");
});

test("columns and arcs travel only once they are asked for, and the legend explains them", async ({
  page,
}) => {
  const chunks: string[] = [];
  page.on("request", (request) => {
    if (/\/(deck|overlay)-/.test(request.url())) chunks.push(request.url());
  });
  await openMap(page);
  expect(chunks).toEqual([]);
  await page.getByRole("button", { name: "图层" }).click();
  const layers = regionOf(page, "图层");
  await layers.getByRole("switch", { name: "域外连线" }).click();
  await expect.poll(() => chunks.length).toBeGreaterThan(0);
  await layers.getByRole("switch", { name: "投资额立柱" }).click();
  const legend = regionOf(page, "图例").getByRole("listitem");
  await expect(legend.filter({ hasText: "弧线：到街道外地点的连线" })).toBeVisible();
  await expect(legend.filter({ hasText: "立柱：投资额，单位万元" })).toBeVisible();
  await expect.poll(() => viewOf(page).viewport?.pitch ?? 0).toBeGreaterThan(40);
});

test("a click on a column selects its project", { tag: "@long" }, async ({ page }) => {
  const { id, at } = one(
    investmentsOf(DATASET).toSorted((a, b) => b.tenThousands - a.tenThousands)[0],
  );
  const overlay = page.waitForResponse(/\/overlay-/);
  await openMap(page, `#map=14.5/${at[1]}/${at[0]}/0/50&layers=columns:1`);
  await overlay;
  await expect(async () => {
    await clickCentre(page);
    expect(viewOf(page).selected).toEqual([id]);
  }).toPass();
  const { name } = one(DATASET.features.get(id)).properties;
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText(name);
});
