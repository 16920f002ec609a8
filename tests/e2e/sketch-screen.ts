import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { parsePatchFile } from "../../src/draft/patch-file.ts";
import type { Feature } from "../../src/model/feature.ts";
import { settled } from "./basemap-screen.ts";
import { openChanges } from "./changes-screen.ts";
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

export async function correct(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "校正位置" }).click();
  const card = regionOf(page, "校正位置");
  await expect(card).toBeVisible();
  await settled(page);
  return card;
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
  const panel = await openChanges(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "导出校正文件" }).click(),
  ]);
  const read = parsePatchFile(readFileSync(await download.path(), "utf8"));
  const changes = read.ok ? read.file.changes : [];
  return changes.flatMap((one) =>
    one.kind === "position" ? [[one.feature, one.to?.geometry] as const] : [],
  );
}
