import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

test("the shipped font holds every character of every name", async ({ page }) => {
  await openMap(page);
  const missing = await page.evaluate(async () => {
    const response = await fetch("geodata/villages.geojson");
    const collection: { features: { properties: { name: string } }[] } = await response.json();
    const glyphs = new Set(collection.features.flatMap(({ properties }) => [...properties.name]));
    const loaded = await Promise.all(
      [...glyphs].map(async (glyph) => [
        glyph,
        (await document.fonts.load('400 16px "Noto Sans SC"', glyph)).length,
      ]),
    );
    return loaded.filter(([, faces]) => faces === 0);
  });
  expect(missing).toEqual([]);
});

test("a Chinese name on a canvas is no row of empty boxes", async ({ page }) => {
  await openMap(page);
  const box = await pixelsOf(page, "\uE000");
  for (const glyph of ["徐", "毛", "街", "一"]) expect(await pixelsOf(page, glyph)).not.toBe(box);
});

async function pixelsOf(page: Page, text: string): Promise<string> {
  return await page.evaluate((glyph) => {
    const canvas = document.createElement("canvas");
    canvas.width = 40;
    canvas.height = 40;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no 2D canvas");
    pen.font = `30px ${getComputedStyle(document.body).fontFamily}`;
    pen.fillText(glyph, 2, 32);
    return canvas.toDataURL();
  }, text);
}
