import { expect, type Locator, type Page } from "@playwright/test";
import type { Feature } from "../../src/model/feature.ts";
import { settled } from "./basemap-screen.ts";
import { exportedChanges, openChanges } from "./changes-screen.ts";
import { isAccented, type Pixel } from "./map-pixels.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";

export const ZOOM = 15;

export function hashOf({ properties }: Feature, [lng = 0, lat = 0]: readonly number[]): string {
  return `#map=${ZOOM}/${lat}/${lng}&feature=${properties.id}`;
}

export function positionOf({ geometry }: Feature): readonly number[] {
  return geometry.type === "Point" ? geometry.coordinates : [];
}

export function lineOf({ geometry }: Feature): readonly number[][] {
  return geometry.type === "LineString" ? geometry.coordinates : [];
}

/** Opens the map around a position and begins to correct a feature there. */
export async function correctAt(
  page: Page,
  feature: Feature,
  at: readonly number[],
): Promise<Locator> {
  await openMap(page, hashOf(feature, at));
  return correct(page);
}

export async function correct(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "校正位置" }).click();
  const card = regionOf(page, "校正位置");
  await expect(card).toBeVisible();
  await settled(page);
  return card;
}

/** Lays the pointer on something that is drawn, once it can be taken hold of. */
export async function reach(page: Page, at: Pixel): Promise<void> {
  await pointAs(page, at, "move");
}

/** Draws a line through pixels of the map, each click once the one before it is seen, and closes it at the last. */
export async function drawLine(page: Page, pixels: readonly Pixel[]): Promise<void> {
  const [first] = pixels;
  if (!first) return;
  await pointAs(page, first, "crosshair");
  for (const [index, to] of pixels.entries()) {
    const from = pixels[index - 1];
    await page.mouse.move(to.x, to.y, { steps: 4 });
    const middle = from && { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    if (middle) await expect.poll(() => isAccented(page, middle)).toBe(true);
    await page.mouse.click(to.x, to.y);
  }
  const last = pixels.at(-1) ?? first;
  await pointAs(page, last, "pointer");
  await page.mouse.click(last.x, last.y);
  await reach(page, last);
}

/** The cursor is how whoever draws says that it is ready, and for what. */
async function pointAs(page: Page, { x, y }: Pixel, cursor: string): Promise<void> {
  await expect(async () => {
    await page.mouse.move(x - 30, y - 30);
    await page.mouse.move(x, y, { steps: 3 });
    await expect(page.locator("canvas.maplibregl-canvas")).toHaveCSS("cursor", cursor, {
      timeout: 500,
    });
  }).toPass();
}

export async function sign(card: Locator): Promise<void> {
  await card.getByLabel("校正人").fill("李会计");
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(card).toBeHidden();
}

export async function keptGeometry(page: Page, { properties }: Feature) {
  const kept = await keptPositions(page);
  return kept.find(([feature]) => feature === properties.id)?.[1];
}

/** The places that were put elsewhere, and where, as the exported file has it. */
export async function keptPositions(page: Page) {
  const changes = await exportedChanges(await openChanges(page));
  return changes.flatMap((one) =>
    one.kind === "position" ? [[one.feature, one.to?.geometry] as const] : [],
  );
}
