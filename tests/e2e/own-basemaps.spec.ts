import { expect } from "@playwright/test";
import { townArchive } from "../fixtures/pmtiles-town.ts";
import {
  choose,
  creditOf,
  expectEmbedded,
  ORIGIN,
  openChooser,
  settled,
  test,
} from "./basemap-screen.ts";
import { foreignStyle } from "./foreign-style.ts";
import { openMap } from "./open-map.ts";
import { aimAt, clickCentre, regionOf, viewOf } from "./screen.ts";
import { featureWith } from "./shipped.ts";

test("a map with a key asks for it once and keeps it out of the link", { tag: "@long" }, async ({
  page,
  tiles,
}) => {
  await openMap(page);
  await choose(page, "要密钥的图");
  const layers = regionOf(page, "图层");
  expect(tiles.asked).toEqual([]);
  await layers.getByRole("textbox", { name: "密钥" }).fill("secret-123");
  await layers.getByRole("button", { name: "使用" }).click();
  await expect(creditOf(page)).toBeVisible();
  await settled(page);
  expect(page.url()).not.toContain("secret");
  await page.reload();
  await expect(creditOf(page)).toBeVisible();
});

test("an address of one's own is understood, credited, kept and taken away again", {
  tag: "@long",
}, async ({ page, tiles }) => {
  test.slow();
  await openMap(page);
  const layers = regionOf(page, "图层");
  await openChooser(page);
  expect(tiles.asked).toEqual([]);
  await layers.getByRole("button", { name: "添加底图" }).click();
  const address = layers.getByRole("textbox", { name: "网址" });
  await address.fill("not an address");
  await layers.getByRole("button", { name: "添加", exact: true }).click();
  await expect(layers.getByText("看不懂这个网址")).toBeVisible();
  await address.fill(`${ORIGIN}/tiles/{TileMatrix}/{TileCol}/{TileRow}.png`);
  await layers.getByRole("textbox", { name: "出处" }).fill("县测绘队");
  await layers.getByRole("button", { name: "添加", exact: true }).click();
  await expect(regionOf(page, "地图").getByText("县测绘队")).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(regionOf(page, "地图").getByText("县测绘队")).toBeVisible();
  await openChooser(page);
  await layers.getByRole("button", { name: "移除底图：tiles.test" }).click();
  await expect(regionOf(page, "地图").getByText("县测绘队")).toHaveCount(0);
  await expect(page).not.toHaveURL(/basemap=/);
});

test("an address that the page may not reach tells the office which line to add", {
  tag: "@long",
}, async ({ page, tiles }) => {
  await openMap(page);
  const layers = regionOf(page, "图层");
  await openChooser(page);
  await layers.getByRole("button", { name: "添加底图" }).click();
  await layers
    .getByRole("textbox", { name: "网址" })
    .fill("https://maps.example.net/{z}/{x}/{y}.png");
  await layers.getByRole("button", { name: "添加", exact: true }).click();
  await expect(page.getByText('加上 "https://maps.example.net"')).toBeVisible();
  await expectEmbedded(page);
  expect(tiles.asked).toEqual([]);
});

test("a style from elsewhere is drawn in our own letters, without its fonts and icons", {
  tag: "@long",
}, async ({ page, tiles }) => {
  tiles.put("/style.json", JSON.stringify(foreignStyle(ORIGIN)));
  await openMap(page);
  await choose(page, "镇区样式");
  await expect(creditOf(page)).toBeVisible();
  await settled(page);
  expect(tiles.asked).toContain("/style.json");
  expect(tiles.asked.some((path) => path.startsWith("/tiles/"))).toBe(true);
  expect(tiles.asked.some((path) => /fonts|sprite/.test(path))).toBe(false);
});

test("an archive is drawn from the web, and from a file without any network", {
  tag: "@long",
}, async ({ page, tiles }) => {
  tiles.put("/town.pmtiles", townArchive({ attribution: "<b>© 试验局</b>" }));
  await openMap(page);
  await choose(page, "镇区包");
  await expect(creditOf(page)).toBeVisible();
  await settled(page);
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: "添加底图" }).click();
  await layers.getByLabel("打开 .pmtiles 文件").setInputFiles({
    name: "自带.pmtiles",
    mimeType: "application/octet-stream",
    buffer: townArchive(),
  });
  await expect(layers.getByRole("radio", { name: "自带.pmtiles" })).toBeChecked();
  await expect(regionOf(page, "地图").getByRole("link", { name: "© OpenStreetMap" })).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(regionOf(page, "地图").getByRole("link", { name: "© OpenStreetMap" })).toBeVisible();
});

test("a file that is no archive is refused in a sentence", { tag: "@long" }, async ({
  page,
  tiles,
}) => {
  await openMap(page);
  await openChooser(page);
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: "添加底图" }).click();
  await layers.getByLabel("打开 .pmtiles 文件").setInputFiles({
    name: "坏.pmtiles",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("not an archive at all"),
  });
  await expect(page.getByText("“坏.pmtiles”的内容读不出来")).toBeVisible();
  await expectEmbedded(page);
  expect(tiles.asked).toEqual([]);
});

test("on a map in another datum clicks and the address stay in WGS84", { tag: "@long" }, async ({
  page,
  tiles,
}) => {
  const village = featureWith(({ name }) => name === "徐毛村");
  const hash = aimAt(village, 14);
  await openMap(page, hash);
  await choose(page, "偏移图");
  await expect(creditOf(page)).toBeVisible();
  await settled(page);
  expect(tiles.asked.length).toBeGreaterThan(0);
  expect(new URL(page.url()).hash).toContain(hash.slice(1));
  await regionOf(page, "图层").getByRole("button", { name: "关闭" }).click();
  await settled(page);
  await expect(async () => {
    await clickCentre(page);
    expect(viewOf(page).selected).toContain(village.properties.id);
  }).toPass();
});

test("a basemap taken away comes back by undo, with its file, where it lay", {
  tag: "@long",
}, async ({ page, tiles }) => {
  await openMap(page);
  await openChooser(page);
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: "添加底图" }).click();
  await layers.getByLabel("打开 .pmtiles 文件").setInputFiles({
    name: "自带.pmtiles",
    mimeType: "application/octet-stream",
    buffer: townArchive({ attribution: "© 自带" }),
  });
  const credit = regionOf(page, "地图").getByText("© 自带");
  await expect(credit).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(credit).toBeVisible();
  await openChooser(page);
  await layers.getByRole("button", { name: "移除底图：自带.pmtiles" }).click();
  await expect(credit).toHaveCount(0);
  await expect(layers.getByText("已移除“自带.pmtiles”。")).toBeVisible();
  await layers.getByRole("button", { name: "撤销" }).last().click();
  await expect(credit).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(credit).toBeVisible();
  expect(tiles.asked).toEqual([]);
});

test("an archive that is brought to the import becomes the basemap", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole("button", { name: "导入" }).click();
  await page.getByLabel("选择文件").setInputFiles({
    name: "镇区.pmtiles",
    mimeType: "application/octet-stream",
    buffer: townArchive(),
  });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(regionOf(page, "地图").getByRole("link", { name: "© OpenStreetMap" })).toBeVisible();
  const chooser = await openChooser(page);
  await expect(chooser.getByRole("radio", { name: "镇区.pmtiles" })).toBeChecked();
});
