import { expect } from "@playwright/test";
import { statementsCiting } from "../../src/model/dataset.ts";
import { metresFrom } from "../../src/model/measure.ts";
import { nearestAt } from "../../src/model/nearby.ts";
import { test } from "./fixtures.ts";
import { namesClear, openMap } from "./open-map.ts";
import { aimAt, BESIDE_LINKS, centreOf, clickCentre, regionOf, viewOf } from "./screen.ts";
import { DATASET, featureWith, one } from "./shipped.ts";

const LOCATED = featureWith(
  ({ id, kind, position }) =>
    kind === "village" &&
    position.precision === "geocoded" &&
    statementsCiting(DATASET.report, id).length > 0,
);

test("a click on a village opens its name, its kind and its official code", async ({ page }) => {
  await openMap(page, aimAt(LOCATED, 15));
  await clickCentre(page);
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { name: LOCATED.properties.name })).toBeVisible();
  await expect(details).toContainText(`村庄 · ${LOCATED.properties.officialCode}`);
  await expect.poll(() => viewOf(page).selected).toEqual([LOCATED.properties.id]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap beside a village, as near as a finger gets, opens it", async ({ page }) => {
    await openMap(page, aimAt(LOCATED, 16, 150));
    const { x, y } = await centreOf(page);
    await page.touchscreen.tap(x - 12, y - 150);
    const details = regionOf(page, "详情");
    await expect(details.getByRole("heading", { name: LOCATED.properties.name })).toBeVisible();
  });

  test("the details step aside for the report when asked where it says that", async ({ page }) => {
    const { id } = LOCATED.properties;
    await page.goto(`./#feature=${id}`);
    const details = regionOf(page, "详情");
    await details.getByRole("button", { name: "在报告中查看" }).tap();
    await expect(details).toHaveCount(0);
    const current = regionOf(page, "报告").locator("[aria-current=true]");
    await expect(current).toContainText(one(statementsCiting(DATASET.report, id)[0]).text);
    await expect(current).toBeInViewport({ ratio: 1 });
  });
});

test("a click that meets several places asks which, and the answer opens", async ({ page }) => {
  await openMap(page, aimAt(LOCATED, 8.5));
  await clickCentre(page);
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { name: /^这里有 \d+ 处，选哪一处？$/ })).toBeVisible();
  const choices = details.getByRole("list").getByRole("button");
  expect(await choices.count()).toBeGreaterThan(1);
  await choices.filter({ hasText: LOCATED.properties.name }).first().click();
  await expect(details.getByRole("heading", { level: 2 })).toContainText(LOCATED.properties.name);
});

test("a click on nothing tells what is near", { tag: "@long" }, async ({ page }) => {
  const [lng, lat] = loneliestPoint();
  await openMap(page, `#map=16/${lat}/${lng}`);
  await clickCentre(page);
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { name: "此处没有标注" })).toBeVisible();
  const near = nearestAt([...DATASET.features.values()], [lng, lat], 5);
  const rows = details.getByRole("list").getByRole("button");
  await expect(rows).toContainText(near.map(({ feature }) => feature.properties.name));
  await rows.first().click();
  await expect.poll(() => viewOf(page).selected).toEqual([one(near[0]).feature.properties.id]);
});

test("a village under the pointer marks its statements in the report", { tag: "@long" }, async ({
  page,
}) => {
  const { id } = LOCATED.properties;
  await openMap(page, aimAt(LOCATED, 15));
  const { x, y } = await centreOf(page);
  await page.mouse.move(x, y);
  const pointed = regionOf(page, "报告").locator(".pointed");
  const citing = statementsCiting(DATASET.report, id);
  await expect(pointed).toHaveCount(citing.length);
  await expect(pointed.first()).toHaveAttribute("data-statement", one(citing[0]).id);
  await page.mouse.move(x + 160, y + 160);
  await expect(pointed).toHaveCount(0);
});

test("a statement under the pointer marks its places on the map, and leaves no trace", {
  tag: "@long",
}, async ({ page }) => {
  const statement = one(statementsCiting(DATASET.report, LOCATED.properties.id)[0]);
  await openMap(page, aimAt(LOCATED, 15));
  const row = regionOf(page, "报告").getByRole("button", { name: statement.text });
  await row.scrollIntoViewIfNeeded();
  await namesClear(page);
  const { x, y } = await centreOf(page);
  const clip = { x: x - 60, y: y - 60, width: 120, height: 120 };
  const before = await page.screenshot({ clip });
  const isAsBefore = async () => (await page.screenshot({ clip })).equals(before);
  await row.hover({ position: BESIDE_LINKS });
  await expect.poll(isAsBefore).toBe(false);
  await page.mouse.move(x, 4);
  await expect.poll(isAsBefore).toBe(true);
});

/** Of a grid over the villages, the point farthest from everything. */
function loneliestPoint(): readonly [lng: number, lat: number] {
  const features = [...DATASET.features.values()];
  const steps = Array.from({ length: 16 }, (_, index) => index);
  const points = steps.flatMap((across) =>
    steps.map((up) => [117.77 + across * 0.004, 36.85 + up * 0.004] as const),
  );
  const metres = (point: readonly [number, number]) =>
    Math.min(...features.map(({ geometry }) => metresFrom([...point], geometry)));
  return one(points.toSorted((a, b) => metres(b) - metres(a))[0]);
}
