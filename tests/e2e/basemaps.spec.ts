import { expect } from "@playwright/test";
import { choose, creditOf, expectEmbedded, openChooser, settled, test } from "./basemap-screen.ts";
import { openMap } from "./open-map.ts";
import { regionOf, viewOf } from "./screen.ts";

test("a chosen basemap is drawn under the places, with its credit and in the link", async ({
  page,
  tiles,
}) => {
  await openMap(page);
  expect(tiles.asked).toEqual([]);
  const before = await regionOf(page, "地图").getAttribute("data-viewport");
  await choose(page, "镇区图");
  await expect(creditOf(page)).toHaveAttribute("href", "https://example.org/licence");
  await expect(creditOf(page)).toHaveAttribute("rel", /noopener/);
  await settled(page);
  expect(tiles.asked.length).toBeGreaterThan(3);
  expect(viewOf(page).basemap).toBe("town");
  expect(await regionOf(page, "地图").getAttribute("data-viewport")).toBe(before);
});

test("a link asks before anything online is requested, and a second time only after the consent was withdrawn", {
  tag: "@long",
}, async ({ page, tiles }) => {
  test.slow();
  await openMap(page, "#basemap=town");
  const notice = page.getByText("这个链接想用网上的底图“镇区图”");
  await expect(notice).toBeVisible();
  expect(tiles.asked).toEqual([]);
  await page.getByRole("button", { name: "使用", exact: true }).click();
  await expect(creditOf(page)).toBeVisible();
  await expect(notice).toHaveCount(0);
  await settled(page);
  await page.reload();
  await expect(creditOf(page)).toBeVisible();
  const chooser = await openChooser(page);
  const withdraw = chooser.getByRole("button", { name: "撤回联网同意：镇区图" });
  await withdraw.click();
  await expect(withdraw).toHaveCount(0);
  await expect(creditOf(page)).toHaveCount(0);
  await expect(chooser.getByRole("radio", { name: "镇区图", exact: true })).toBeFocused();
  await page.goto("about:blank");
  await openMap(page, "#basemap=town");
  await expect(notice).toBeVisible();
});

test("a link with an unknown basemap opens with the embedded one and no word of it", {
  tag: "@long",
}, async ({ page, tiles }) => {
  await openMap(page, "#basemap=somewhere");
  await expectEmbedded(page);
  expect(tiles.asked).toEqual([]);
  await expect(page.getByRole("button", { name: "再试一次" })).toHaveCount(0);
});

for (const [mode, sentence] of [
  ["slow", "迟迟没有回应"],
  ["refused", "拒绝了请求"],
  ["broken", "内容读不出来"],
  ["missing", "没有这片地图"],
] as const) {
  test(`a server that is ${mode} gives way to the embedded basemap, and says so`, {
    tag: "@long",
  }, async ({ page, tiles }) => {
    test.slow();
    tiles.answer(mode);
    await openMap(page);
    await choose(page, "镇区图");
    await expect(page.getByText(`“镇区图”`).filter({ hasText: sentence })).toBeVisible();
    await expectEmbedded(page);
    await settled(page);
    tiles.answer("ok");
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(creditOf(page)).toBeVisible();
    await settled(page);
    await expect(page).toHaveURL(/basemap=town/);
  });
}

test("a server that goes away in the middle of things is noticed at the next move", {
  tag: "@long",
}, async ({ page, tiles }) => {
  await openMap(page);
  await choose(page, "镇区图");
  await settled(page);
  await tiles.close();
  await page.getByRole("button", { name: "放大" }).click();
  await expect(page.getByText("连不上“镇区图”")).toBeVisible();
  await expectEmbedded(page);
  await settled(page);
});

test("without a network the embedded basemap is back at once", async ({ page, tiles }) => {
  await openMap(page);
  const chooser = await openChooser(page);
  await page.context().setOffline(true);
  await chooser.getByRole("radio", { name: "镇区图" }).click();
  await expect(page.getByText("现在没有网络，“镇区图”用不了")).toBeVisible();
  await expectEmbedded(page);
  expect(tiles.asked).toEqual([]);
});
