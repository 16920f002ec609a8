import { expect, type Page } from "@playwright/test";
import { fromGcj02, toGcj02 } from "../../src/model/gcj02.ts";
import type { LngLat } from "../../src/model/geometry.ts";
import { readViewport } from "../../src/model/read-viewport.ts";
import { centreOf, viewOf } from "./screen.ts";

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A basemap of the tests' office in the datum of Chinese web maps. */
const SHIFTED = "town-shifted";

/** The WGS84 position that the map at rest shows at a pixel of the page. */
export async function positionAt(page: Page, { x, y }: Pixel): Promise<LngLat> {
  const { centre, middle, scale, isShifted } = await frameOf(page);
  const onMap: LngLat = [
    ((middle.x + (x - centre.x) / scale) * 360) % 360,
    latOf(middle.y + (y - centre.y) / scale),
  ];
  return isShifted ? fromGcj02(onMap) : onMap;
}

/** The pixel of the page where the map at rest shows a WGS84 position. */
export async function pixelOf(page: Page, position: readonly number[]): Promise<Pixel> {
  const frame = await frameOf(page);
  const [lng = 0, lat = 0] = position;
  return pixelIn(frame, frame.isShifted ? toGcj02([lng, lat]) : [lng, lat]);
}

/** Where a map that ignored the basemap's datum would show it. */
export async function unshiftedPixelOf(page: Page, position: readonly number[]): Promise<Pixel> {
  const [lng = 0, lat = 0] = position;
  return pixelIn(await frameOf(page), [lng, lat]);
}

function pixelIn(
  { centre, middle, scale }: Awaited<ReturnType<typeof frameOf>>,
  at: LngLat,
): Pixel {
  const { x, y } = toWorld(at);
  return { x: centre.x + (x - middle.x) * scale, y: centre.y + (y - middle.y) * scale };
}

export async function drag(page: Page, from: Pixel, to: Pixel): Promise<void> {
  await page.mouse.move(from.x, from.y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

/** Whether something is drawn in the accent at a pixel, give or take two. */
export async function isAccented(page: Page, { x, y }: Pixel): Promise<boolean> {
  const clip = { x: Math.round(x) - 2, y: Math.round(y) - 1, width: 5, height: 3 };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (red > 170 && green < 110 && blue < 90) return true;
    }
    return false;
  }, picture.toString("base64"));
}

/** Something in the accent lies where the map has the WGS84 position, or some pixels beside it, wherever the map has gone by then. */
export async function expectMarked(
  page: Page,
  position: readonly number[],
  pixelsBeside = 0,
): Promise<void> {
  await expect(async () => {
    const { x, y } = await pixelOf(page, position);
    expect(await isAccented(page, { x: x - pixelsBeside, y })).toBe(true);
  }).toPass({ timeout: 30_000 });
}

async function frameOf(page: Page) {
  const resting = page.locator('[data-map="idle"][data-viewport]');
  const text = await resting.getAttribute("data-viewport");
  const [zoom, lat, lng] = (text ?? "").split("/").map(Number);
  const viewport = readViewport({ center: [lng, lat], zoom, bearing: 0, pitch: 0 });
  expect(viewport).toBeDefined();
  const isShifted = viewOf(page).basemap === SHIFTED;
  const center: LngLat = viewport?.center ?? [0, 0];
  return {
    centre: await centreOf(page),
    middle: toWorld(isShifted ? toGcj02(center) : center),
    scale: 512 * 2 ** (viewport?.zoom ?? 0),
    isShifted,
  };
}

/** Web Mercator, the world being one wide. */
function toWorld([lng, lat]: LngLat): Pixel {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lng / 360, y: -Math.atanh(sine) / (2 * Math.PI) };
}

function latOf(y: number): number {
  return (Math.asin(Math.tanh(-y * 2 * Math.PI)) * 180) / Math.PI;
}
