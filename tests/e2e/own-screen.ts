import { expect, type Locator, type Page } from "@playwright/test";
import { regionOf } from "./screen.ts";

/** Points around the sub-district's middle, the last of them where `MIDDLE` aims. */
const WELLS = {
  type: "FeatureCollection",
  features: [
    ["甲井", "机井", 12, [117.81, 36.875]],
    ["乙井", "机井", 30, [117.815, 36.88]],
    ["丙闸", "水闸", 7, [117.8, 36.87]],
    ["<b>丁站</b>", "泵站", 21, [117.79731, 36.86149]],
  ].map(([name, kind, flow, coordinates]) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: { 名称: name, 类型: kind, 流量: flow },
  })),
};

export const MIDDLE = "map=15/36.86149/117.79731";

interface Named {
  readonly name: string;
  readonly content: string | Buffer;
}

/** A table in GB18030: 企业名称,经度,纬度,行业 and four rows, of which the third has no longitude. */
export const TABLE = Buffer.from(
  "xvPStcP7s8Ysvq22yCzOs7bILNDQ0rUKvNezpywxMTcuODEsMzYuODc1LMLB0rUK0tKzpywxMTcuODIsMzYuODgst8TWrwqx+7OnLM601qosMzYuODcsyrPGtwq2obOnLDExNy44LDM2Ljg3LMLB0rUK",
  "base64",
);

/** What a drag from a folder carries. */
export function carried(page: Page, { name, content }: Named) {
  const bytes = [...Buffer.from(content)];
  return page.evaluateHandle(
    ([fileName, data]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], fileName));
      return transfer;
    },
    [name, bytes] as const,
  );
}

/** As if dragged from a folder onto the map. */
export async function dropFile(page: Page, file: Named): Promise<void> {
  const dataTransfer = await carried(page, file);
  await expect(async () => {
    await page.locator(".map-room").dispatchEvent("dragover", { dataTransfer });
    await expect(page.locator("main[data-drop]")).toHaveCount(1, { timeout: 300 });
  }).toPass();
  await page.locator(".map-room").dispatchEvent("drop", { dataTransfer });
}

/** Files and pastes are taken in as soon as the page is quiet. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await expect(async () => {
    await dispatchPaste(page, text);
    await expect(importOf(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function dispatchPaste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

export function importOf(page: Page): Locator {
  return page.getByRole("dialog", { name: /^(导入|Import)$/ });
}

export async function addAll(page: Page): Promise<void> {
  await importOf(page)
    .getByRole("button", { name: /^(加入|Add)$/ })
    .click();
  await expect(importOf(page)).toBeHidden();
  await expect(ownList(page)).toBeVisible();
}

export async function bringWells(page: Page): Promise<void> {
  await dropFile(page, { name: "水井.geojson", content: JSON.stringify(WELLS) });
  await expect(importOf(page).getByRole("status")).toHaveText(/共 4 条/);
  await addAll(page);
}

/** The person's own layers within the layers' card. */
export function ownList(page: Page): Locator {
  return regionOf(page, "图层").getByRole("list", { name: "自己的图层" });
}

export async function openLayers(page: Page): Promise<Locator> {
  const layers = regionOf(page, "图层");
  if (!(await layers.isVisible())) await page.locator("#layers-button").click();
  await expect(ownList(page)).toBeVisible();
  return layers;
}

export async function isKept(page: Page): Promise<void> {
  await expect(regionOf(page, "图层").getByText("已保存在本机")).toBeVisible();
}
