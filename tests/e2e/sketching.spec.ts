import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { parsePatchFile } from "../../src/draft/patch-file.ts";
import type { Feature } from "../../src/model/feature.ts";
import { choose, creditOf, settled, test } from "./basemap-screen.ts";
import { openChanges, VILLAGE } from "./changes-screen.ts";
import { drag, isAccented, type Pixel, pixelOf, positionAt } from "./map-pixels.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { DATASET, featureWith, one } from "./shipped.ts";

const RIVER = featureWith(({ kind }) => kind === "river");
const OTHER_RIVER = one(
  [...DATASET.features.values()].findLast(({ properties }) => properties.kind === "river"),
);
const ZOOM = 15;

test.describe("on a map in another datum", { tag: "@long" }, () => {
  test.slow();
  test("a point is kept in WGS84 where the map's picture of it was clicked and dragged", async ({
    page,
    tiles,
  }) => {
    await openShifted(page, VILLAGE, positionOf(VILLAGE));
    expect(tiles.asked.length).toBeGreaterThan(0);
    const card = await correct(page);
    const start = await pixelOf(page, positionOf(VILLAGE));
    const clicked = { x: start.x - 60, y: start.y + 40 };
    const dropped = { x: start.x - 120, y: start.y - 50 };
    await expect(async () => {
      await page.mouse.click(clicked.x, clicked.y);
      await expect(card.getByText(/比原来移动了/)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expectShown(card, await positionAt(page, clicked));
    await page.waitForTimeout(400);
    await drag(page, clicked, dropped);
    const at = await positionAt(page, dropped);
    await expectShown(card, at);
    await sign(card);
    const kept = await keptGeometry(page, VILLAGE);
    expect(kept).toEqual({ type: "Point", coordinates: at.map(closely) });
  });

  test("coordinates that were typed are kept as typed, and their mark lies where the map has them", async ({
    page,
    tiles,
  }) => {
    await openShifted(page, VILLAGE, positionOf(VILLAGE));
    expect(tiles.asked.length).toBeGreaterThan(0);
    const card = await correct(page);
    const typed = [117.812345, 36.876543];
    await card.getByLabel("坐标", { exact: true }).fill("36.876543, 117.812345");
    await card.getByLabel("坐标", { exact: true }).press("Enter");
    await expect(card.getByText("北纬 36.876543°，东经 117.812345°")).toBeVisible();
    await page.waitForTimeout(1000);
    const mark = await pixelOf(page, typed);
    await expect.poll(() => isAccented(page, mark)).toBe(true);
    await sign(card);
    expect(await keptGeometry(page, VILLAGE)).toEqual({ type: "Point", coordinates: typed });
  });

  test("of a river only the vertex that was moved moves; the others stay to the last digit", async ({
    page,
    tiles,
  }) => {
    const before = lineOf(RIVER);
    const place = Math.floor(before.length / 2);
    const vertex = one(before[place]);
    await openShifted(page, RIVER, vertex);
    expect(tiles.asked.length).toBeGreaterThan(0);
    const card = await correct(page);
    await page.waitForTimeout(1000);
    const start = await pixelOf(page, vertex);
    const end = { x: start.x + 70, y: start.y + 30 };
    await drag(page, start, end);
    const at = await positionAt(page, end);
    await sign(card);
    expect(await keptGeometry(page, RIVER)).toEqual({
      type: "LineString",
      coordinates: before.map((position, index) => (index === place ? at.map(closely) : position)),
    });
  });
});

test("a vertex drawn or moved near that of another line snaps to it exactly", {
  tag: "@long",
}, async ({ page }) => {
  const target = one(lineOf(OTHER_RIVER)[12]);
  await openMap(page, hashOf(RIVER, target));
  const card = await correct(page);
  await card.getByRole("button", { name: "重画" }).click();
  await page.waitForTimeout(500);
  const goal = await pixelOf(page, target);
  const near: Pixel = { x: goal.x + 6, y: goal.y - 5 };
  const middle: Pixel = { x: goal.x - 150, y: goal.y + 90 };
  const last: Pixel = { x: goal.x - 260, y: goal.y - 120 };
  for (const { x, y } of [near, middle, last, last]) {
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
  }
  await drag(page, middle, { x: goal.x - 7, y: goal.y + 4 });
  await sign(card);
  expect(await keptGeometry(page, RIVER)).toEqual({
    type: "LineString",
    coordinates: [target, target, (await positionAt(page, last)).map(closely)],
  });
});

test("the ring is as wide as the form says while it is typed, and goes where the point is dragged", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, hashOf(VILLAGE, positionOf(VILLAGE)));
  const card = await correct(page);
  const start = await pixelOf(page, positionOf(VILLAGE));
  const [, lat = 0] = positionOf(VILLAGE);
  const metresPerPixel = (40_075_016 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** ZOOM);
  const hasEdge = (metres: number, moved = 0) =>
    isAccented(page, { x: start.x + moved, y: start.y + metres / metresPerPixel });
  const radius = card.getByLabel("误差不超过（米）");
  await radius.fill("300");
  await expect.poll(() => hasEdge(300)).toBe(true);
  await radius.fill("150");
  await expect.poll(() => hasEdge(300)).toBe(false);
  await expect.poll(() => hasEdge(150)).toBe(true);
  await page.mouse.move(start.x, start.y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(start.x - 100, start.y, { steps: 8 });
  await expect.poll(() => hasEdge(150, -100)).toBe(true);
  await expect.poll(() => hasEdge(150)).toBe(false);
  await page.mouse.up();
  await radius.fill("");
  await expect.poll(() => hasEdge(150, -100)).toBe(false);
});

function hashOf({ properties }: Feature, [lng = 0, lat = 0]: readonly number[]): string {
  return `#map=${ZOOM}/${lat}/${lng}&feature=${properties.id}`;
}

async function openShifted(page: Page, feature: Feature, at: readonly number[]): Promise<void> {
  await openMap(page, hashOf(feature, at));
  await choose(page, "偏移图");
  await expect(creditOf(page)).toBeVisible();
  await settled(page);
  await page.keyboard.press("Escape");
}

function positionOf({ geometry }: Feature): readonly number[] {
  return geometry.type === "Point" ? geometry.coordinates : [];
}

function lineOf({ geometry }: Feature): readonly number[][] {
  return geometry.type === "LineString" ? geometry.coordinates : [];
}

/** As exactly as the address of a view tells where the map is. */
function closely(degrees: number) {
  return expect.closeTo(degrees, 4);
}

async function correct(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "校正位置" }).click();
  const card = regionOf(page, "校正位置");
  await expect(card).toBeVisible();
  await settled(page);
  return card;
}

/** To about ten metres. */
async function expectShown(card: Locator, [lng = 0, lat = 0]: readonly number[]): Promise<void> {
  await expect(async () => {
    const text = (await card.getByText(/北纬/).textContent()) ?? "";
    const [shownLat, shownLng] = [...text.matchAll(/\d+\.\d{6}/g)].map(Number);
    expect([shownLng, shownLat]).toEqual([closely(lng), closely(lat)]);
  }).toPass({ timeout: 5000 });
}

async function sign(card: Locator): Promise<void> {
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(card).toBeHidden();
}

async function keptGeometry(page: Page, { properties }: Feature) {
  const panel = await openChanges(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "导出校正文件" }).click(),
  ]);
  const read = parsePatchFile(readFileSync(await download.path(), "utf8"));
  const changes = read.ok ? read.file.changes : [];
  const [change] = changes.flatMap((one) =>
    one.kind === "position" && one.feature === properties.id ? [one] : [],
  );
  return change?.to?.geometry;
}
