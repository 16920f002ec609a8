import { expect } from "@playwright/test";
import { bboxOf } from "../../src/model/bbox.ts";
import type { Viewport } from "../../src/model/view.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf, viewOf } from "./screen.ts";
import { DATASET, featureWith, one } from "./shipped.ts";

const WIDTH = 1440;
const HEIGHT = 900;

test("zooming to a schematic village keeps the whole sub-district in view", async ({ page }) => {
  const { id } = featureWith(
    ({ kind, position }) => kind === "village" && position.precision === "schematic",
  ).properties;
  await openMap(page, `#map=15/36.87/117.8&feature=${id}`);
  await regionOf(page, "详情").getByRole("button", { name: "定位到此" }).click();
  await expect.poll(() => viewOf(page).viewport?.zoom ?? 0).toBeLessThan(14);
  await expect(page.locator('[data-map="idle"]')).toBeAttached();
  expect(villagesOutside(one(viewOf(page).viewport ?? undefined))).toEqual([]);
});

test("zooming to a geocoded village goes near, and no nearer than its radius allows", {
  tag: "@long",
}, async ({ page }) => {
  const { id, position } = featureWith(
    (properties) => properties.kind === "village" && properties.position.precision === "geocoded",
  ).properties;
  await openMap(page, `#feature=${id}`);
  await regionOf(page, "详情").getByRole("button", { name: "定位到此" }).click();
  await expect.poll(() => viewOf(page).viewport?.zoom ?? 0).toBeGreaterThan(13);
  await expect(page.locator('[data-map="idle"]')).toBeAttached();
  const viewport = one(viewOf(page).viewport ?? undefined);
  expect(villagesOutside(viewport).length).toBeGreaterThan(20);
  const metresAcross = (HEIGHT * 78_271.5 * Math.cos(0.6435)) / 2 ** viewport.zoom;
  expect(metresAcross).toBeGreaterThan(2 * one(position.radiusMetres ?? undefined));
});

/** The villages that the viewport, north up and seen from above, leaves out. */
function villagesOutside({ center: [lng, lat], zoom }: Viewport): readonly string[] {
  const perDegree = (512 * 2 ** zoom) / 360;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  return [...DATASET.features.values()].flatMap(({ properties, geometry }) => {
    const [west, south] = bboxOf(geometry);
    const [x, y] = [(west - lng) * perDegree, ((south - lat) * perDegree) / narrowing];
    const isSeen = Math.abs(x) < WIDTH / 2 && Math.abs(y) < HEIGHT / 2;
    return properties.kind === "village" && !isSeen ? [properties.name] : [];
  });
}
