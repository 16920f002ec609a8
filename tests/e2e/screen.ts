import type { Locator, Page } from "@playwright/test";
import type { Feature } from "../../src/model/feature.ts";
import type { View } from "../../src/model/view.ts";
import { fromHash } from "../../src/store/url.ts";

/** Within a statement of the report, where no place's link can lie. */
export const BESIDE_LINKS = { x: 4, y: 6 } as const;

export function regionOf(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** What the address says of the view. */
export function viewOf(page: Page): Partial<View> {
  return fromHash(new URL(page.url()).hash);
}

/** A share link whose map has the feature at its centre, or some pixels above it. */
export function aimAt(feature: Feature, zoom: number, pixelsAbove = 0): string {
  if (feature.geometry.type !== "Point") throw new Error("only a point can be aimed at");
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  const degreesPerPixel = (360 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
  return `#map=${zoom}/${lat - pixelsAbove * degreesPerPixel}/${lng}`;
}

/** Where on the page the map's centre lies; cards cover its edges, never that. */
export async function centreOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await regionOf(page, "地图").boundingBox();
  if (!box) throw new Error("the map is not on screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function clickCentre(page: Page, pixelsBelow = 0): Promise<void> {
  const { x, y } = await centreOf(page);
  await page.mouse.click(x, y + pixelsBelow);
}
