import { expect, type Locator, type Page } from "@playwright/test";
import { openChooser, settled, test } from "./basemap-screen.ts";
import { findFaults } from "./find-faults.ts";
import { openMap } from "./open-map.ts";
import { centreOf, regionOf, viewOf } from "./screen.ts";
import { toPng } from "./to-png.ts";

test("a picture is put on the map by three spots and lies there after a reload", {
  tag: "@long",
}, async ({ page, tiles }) => {
  const layers = await bringPicture(page);
  const image = layers.getByRole("img", { name: "要放的图片" });
  const { x, y } = await centreOf(page);
  for (const [spot, across, down] of [
    [{ x: 10, y: 10 }, -150, -100],
    [{ x: 250, y: 12 }, 90, -100],
    [{ x: 12, y: 150 }, -150, 40],
  ] as const) {
    await image.click({ position: spot });
    await expect(layers.getByText("再在地图上点同一个地方")).toBeVisible();
    await page.mouse.click(x + across, y + down);
  }
  expect(viewOf(page).selected ?? []).toEqual([]);
  await layers.getByRole("button", { name: "放上去" }).click();
  const radio = layers.getByRole("radio", { name: "规划图.png" });
  await expect(radio).toBeChecked();
  await settled(page);
  await page.reload();
  await openChooser(page);
  await expect(radio).toBeChecked();
  await settled(page);
  expect(tiles.asked).toEqual([]);
});

test("without a pointer a picture is put on the map by arrow keys and typed coordinates", {
  tag: "@long",
}, async ({ page, tiles }) => {
  const layers = await bringPicture(page);
  const add = layers.getByRole("button", { name: "加一处" });
  for (const [number, key, typed] of [
    [1, "ArrowLeft", "117.78, 36.88"],
    [2, "ArrowRight", "117°50′24″E 36°52′48″N"],
    [3, "ArrowDown", "北纬36.85 东经117.81"],
  ] as const) {
    await add.focus();
    await page.keyboard.press("Enter");
    const pin = layers.getByRole("button", { name: `第 ${number} 处，离左边 50%，离上边 50%` });
    await expect(pin).toBeFocused();
    for (let times = 0; times < 20; times += 1) await page.keyboard.press(key);
    await page.keyboard.press(`Shift+${key}`);
    await page.keyboard.press("Enter");
    const place = layers.getByRole("textbox", { name: `第 ${number} 处的坐标` });
    await expect(place).toBeFocused();
    await page.keyboard.type("某地");
    await page.keyboard.press("Enter");
    await expect(layers.getByText("看不懂这个坐标")).toBeVisible();
    await place.fill(typed);
    await page.keyboard.press("Enter");
  }
  await expect(layers.getByText("三处都对好了。")).toBeVisible();
  await expect(layers.getByRole("button", { name: "第 1 处，离左边 30%" })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await layers.getByRole("button", { name: "放上去" }).press("Enter");
  await expect(layers.getByRole("radio", { name: "规划图.png" })).toBeChecked();
  await settled(page);
  expect(tiles.asked).toEqual([]);
});

/** Opens the form that asks where the picture belongs; returns the card it stands in. */
async function bringPicture(page: Page): Promise<Locator> {
  await openMap(page, "#map=12/36.87/117.81");
  await openChooser(page);
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: "添加底图" }).click();
  await layers.getByLabel("放一张图片").setInputFiles({
    name: "规划图.png",
    mimeType: "image/png",
    buffer: toPng(300, 200, (x, y) => [x % 200, y % 200, 120]),
  });
  return layers;
}
