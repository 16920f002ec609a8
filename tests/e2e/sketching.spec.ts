import { expect, type Locator, type Page } from "@playwright/test";
import type { Feature } from "../../src/model/feature.ts";
import { choose, creditOf, settled, test } from "./basemap-screen.ts";
import { VILLAGE } from "./changes-screen.ts";
import {
  drag,
  expectMarked,
  isAccented,
  type Pixel,
  pixelOf,
  positionAt,
  unshiftedPixelOf,
} from "./map-pixels.ts";
import { openMap } from "./open-map.ts";
import { DATASET, featureWith, one } from "./shipped.ts";
import {
  correct,
  correctAt,
  drawLine,
  hashOf,
  keptGeometry,
  lineOf,
  positionOf,
  reach,
  sign,
  ZOOM,
} from "./sketch-screen.ts";

const RIVER = featureWith(({ kind }) => kind === "river");
/** Of other lines, the vertex that lies nearest to the river, so that the map shows both. */
const NEIGHBOUR = one(
  [...DATASET.features.values()]
    .filter(({ properties }) => properties.id !== RIVER.properties.id)
    .flatMap(lineOf)
    .toSorted((a, b) => degreesToRiver(a) - degreesToRiver(b))[0],
);

/** From a selected place's middle to the ring around it. */
const RING_PIXELS = 12;

test.describe("on a map in another datum", { tag: "@long" }, () => {
  test.slow();
  test("a point is kept in WGS84 where the map's picture of it was clicked and dragged", async ({
    page,
    tiles,
  }) => {
    const card = await correctShifted(page, VILLAGE, positionOf(VILLAGE));
    expect(tiles.asked.length).toBeGreaterThan(0);
    const start = await pixelOf(page, positionOf(VILLAGE));
    const clicked = { x: start.x - 60, y: start.y + 40 };
    const dropped = { x: start.x - 120, y: start.y - 50 };
    await expect(async () => {
      await page.mouse.click(clicked.x, clicked.y);
      await expect(card.getByText(/比原来移动了/)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expectShown(card, await positionAt(page, clicked));
    await reach(page, clicked);
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
    const card = await correctShifted(page, VILLAGE, positionOf(VILLAGE));
    expect(tiles.asked.length).toBeGreaterThan(0);
    const typed = [117.812345, 36.876543];
    await card.getByLabel("坐标", { exact: true }).fill("36.876543, 117.812345");
    await card.getByLabel("坐标", { exact: true }).press("Enter");
    await expect(card.getByText("北纬 36.876543°，东经 117.812345°")).toBeVisible();
    await expectMarked(page, typed);
    await sign(card);
    expect(await keptGeometry(page, VILLAGE)).toEqual({ type: "Point", coordinates: typed });
  });

  test("the device's own position is kept as the device tells it, and its mark lies where the map has it", async ({
    page,
    context,
    tiles,
  }) => {
    const told = [117.823457, 36.871239];
    const [longitude = 0, latitude = 0] = told;
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ longitude, latitude, accuracy: 24.4 });
    const card = await correctShifted(page, VILLAGE, positionOf(VILLAGE));
    expect(tiles.asked.length).toBeGreaterThan(0);
    await card.getByRole("button", { name: "用本机位置" }).click();
    await expect(card.getByText("北纬 36.871239°，东经 117.823457°")).toBeVisible();
    await expectMarked(page, told);
    expect(await isAccented(page, await unshiftedPixelOf(page, told))).toBe(false);
    await sign(card);
    expect(await keptGeometry(page, VILLAGE)).toEqual({ type: "Point", coordinates: told });
    await expectMarked(page, told, RING_PIXELS);
  });

  test("of a river only the vertex that was moved moves; the others stay to the last digit", async ({
    page,
    tiles,
  }) => {
    const before = lineOf(RIVER);
    const place = Math.floor(before.length / 2);
    const vertex = one(before[place]);
    const card = await correctShifted(page, RIVER, vertex);
    expect(tiles.asked.length).toBeGreaterThan(0);
    const start = await pixelOf(page, vertex);
    const end = { x: start.x + 70, y: start.y + 30 };
    await reach(page, start);
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
  const card = await correctAt(page, RIVER, NEIGHBOUR);
  await card.getByRole("button", { name: "重画" }).click();
  const goal = await pixelOf(page, NEIGHBOUR);
  const near: Pixel = { x: goal.x + 6, y: goal.y - 5 };
  const middle: Pixel = { x: goal.x - 150, y: goal.y + 90 };
  const last: Pixel = { x: goal.x - 260, y: goal.y - 120 };
  const end = await positionAt(page, last);
  await drawLine(page, [near, middle, last]);
  await reach(page, middle);
  await drag(page, middle, { x: goal.x - 7, y: goal.y + 4 });
  await sign(card);
  expect(await keptGeometry(page, RIVER)).toEqual({
    type: "LineString",
    coordinates: [NEIGHBOUR, NEIGHBOUR, end.map(closely)],
  });
});

test("the ring is as wide as the form says while it is typed, and goes where the point is dragged", {
  tag: "@long",
}, async ({ page }) => {
  const card = await correctAt(page, VILLAGE, positionOf(VILLAGE));
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

async function correctShifted(
  page: Page,
  feature: Feature,
  at: readonly number[],
): Promise<Locator> {
  await openMap(page, hashOf(feature, at));
  await choose(page, "偏移图");
  await expect(creditOf(page)).toBeVisible();
  await settled(page);
  await page.keyboard.press("Escape");
  return correct(page);
}

function degreesToRiver([lng = 0, lat = 0]: readonly number[]): number {
  const apart = lineOf(RIVER).map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat));
  return Math.min(...apart);
}

/** As exactly as the address of a view tells where the map is. */
function closely(degrees: number) {
  return expect.closeTo(degrees, 4);
}

/** To about ten metres. */
async function expectShown(card: Locator, [lng = 0, lat = 0]: readonly number[]): Promise<void> {
  await expect(async () => {
    const text = (await card.getByText(/北纬/).textContent()) ?? "";
    const [shownLat, shownLng] = [...text.matchAll(/\d+\.\d{6}/g)].map(Number);
    expect([shownLng, shownLat]).toEqual([closely(lng), closely(lat)]);
  }).toPass({ timeout: 5000 });
}
