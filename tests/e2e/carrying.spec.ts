import { writeFileSync } from "node:fs";
import { expect, type Page, type TestInfo } from "@playwright/test";
import { townArchive } from "../fixtures/pmtiles-town.ts";
import { openChooser } from "./basemap-screen.ts";
import { openBriefing, test } from "./briefing-page.ts";
import { choose, openExport, start, takeFile } from "./export-screen.ts";
import { openMap } from "./open-map.ts";
import { bringWells, MIDDLE, openLayers, ownList } from "./own-screen.ts";
import { clickCentre, regionOf } from "./screen.ts";

const TOWN = "镇区.pmtiles";
const CREDIT = "© 试验局";

test(
  "a basemap from disk and own layers go along in the one file, its size told before",
  {
    tag: "@long",
  },
  async ({ page, briefing }, info) => {
    test.slow();
    await openMap(page);
    await bringTown(page);
    await bringWells(page);
    const dialog = await openExport(page);
    await choose(dialog, /HTML/);
    const town = dialog.getByRole("checkbox", { name: TOWN });
    const wells = dialog.getByRole("checkbox", { name: "水井" });
    await expect(town).not.toBeChecked();
    await expect(wells).not.toBeChecked();
    const before = await sizeOf(dialog);
    await town.check();
    await expect.poll(() => sizeOf(dialog)).toBeGreaterThan(before);
    await wells.check();
    await expect(dialog.getByText("打开文件的人都看得到")).toBeVisible();
    const told = await sizeOf(dialog);
    const { bytes } = await takeFile(page, dialog);
    expect(bytes.length / 1e6).toBeCloseTo(told, 1);

    const path = kept(info, bytes);
    await openBriefing(briefing, path);
    await expect(regionOf(briefing, "地图").getByText(CREDIT)).toBeVisible();
    await expect(regionOf(briefing, "图例").getByText("水井")).toBeVisible();
    await openLayers(briefing);
    await expect(ownList(briefing).getByText("水井")).toBeVisible();
    await briefing.goto("about:blank");
    await openBriefing(briefing, path, `#${MIDDLE}`);
    await expect(regionOf(briefing, "图例").getByText("水井")).toBeVisible();
    const details = regionOf(briefing, "详情");
    await expect(async () => {
      await clickCentre(briefing);
      await expect(details.getByRole("heading", { level: 2 })).toHaveText("<b>丁站</b>", {
        timeout: 1000,
      });
    }).toPass();
    await expect(details).toContainText("水井.geojson");
  },
);

test("what was not ticked stays at home", { tag: "@long" }, async ({ page, briefing }, info) => {
  test.slow();
  await openMap(page);
  await bringTown(page);
  await bringWells(page);
  const dialog = await openExport(page);
  await choose(dialog, /HTML/);
  const { bytes } = await takeFile(page, dialog);
  expect(bytes.includes("水井")).toBe(false);
  await openBriefing(briefing, kept(info, bytes));
  await expect(regionOf(briefing, "地图").getByText(CREDIT)).toHaveCount(0);
});

test("a basemap too large for old computers is told in a sentence, and no file is made", {
  tag: "@long",
}, async ({ page }) => {
  test.slow();
  await openMap(page);
  await openChooser(page);
  await page.evaluate(async () => {
    const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
    const asked = indexedDB.open("one-map-basemaps");
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    const store = (await promise).transaction("basemaps", "readwrite").objectStore("basemaps");
    const known = { note: null, noteEn: null, datum: "wgs84", key: null, credits: [] };
    const large = { ...known, id: "own-large", name: "全省.pmtiles", nameEn: "", mayExport: true };
    store.put({ own: [{ ...large, type: "archive", url: null }], keys: {}, agreed: [] }, "kept");
    store.put(new Blob([new Uint8Array(90e6)]), "file/own-large");
    await new Promise((done) => {
      store.transaction.oncomplete = done;
    });
  });
  await page.keyboard.press("Escape");
  const dialog = await openExport(page);
  await choose(dialog, /HTML/);
  await dialog.getByRole("checkbox", { name: "全省.pmtiles" }).check();
  await expect(dialog.getByText("旧电脑打不开")).toBeVisible();
  await dialog.getByRole("button", { name: "导出", exact: true }).click();
  await expect(dialog.locator("[data-state='failed']")).toContainText("旧电脑打不开");
});

test(
  "an exported picture explains own layers and names whose basemap it is",
  {
    tag: "@long",
  },
  async ({ page }, info) => {
    test.slow();
    await openMap(page);
    await bringTown(page);
    await bringWells(page);
    const dialog = await openExport(page);
    const { bytes } = await takeFile(page, dialog);
    writeFileSync(info.outputPath("sheet.png"), bytes);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await choose(dialog, /PDF/, /当前画面/);
    await start(dialog);
    await expect(dialog.getByText("文稿已交给打印窗口")).toBeVisible({ timeout: 60_000 });
    const paper = page.locator("#paper");
    await expect(paper.locator(".paper-credits")).toHaveText(CREDIT);
    await expect(paper.locator(".paper-legend")).toContainText("水井 4");
  },
);

test("the speaker's picture lies on the projector's basemap, with its own layers, also those brought later", {
  tag: "@long",
}, async ({ page, context }) => {
  test.slow();
  await openMap(page, "#step=3");
  const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await speaker.locator('[data-map="idle"]').waitFor({ state: "attached" });
  await page.keyboard.press("Escape");
  await bringTown(page);
  await bringWells(page);
  const preview = regionOf(speaker, "投影画面");
  await expect(preview.getByText(CREDIT)).toBeAttached();
  await page.getByRole("button", { name: /^底图/, expanded: false }).click();
  await page.getByRole("radio", { name: "内置底图" }).check();
  await expect(preview.getByText(CREDIT)).toHaveCount(0);
});

async function bringTown(page: Page): Promise<void> {
  await openChooser(page);
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: "添加底图" }).click();
  await layers.getByLabel("打开 .pmtiles 文件").setInputFiles({
    name: TOWN,
    mimeType: "application/octet-stream",
    buffer: townArchive({ attribution: CREDIT }),
  });
  await expect(regionOf(page, "地图").getByText(CREDIT)).toBeVisible();
}

/** In megabytes, as the dialog tells it. */
async function sizeOf(dialog: ReturnType<Page["getByRole"]>): Promise<number> {
  const said = dialog.getByText(/做出来约/);
  return Number((await said.textContent())?.match(/([\d.]+) MB/)?.[1]);
}

function kept(info: TestInfo, bytes: Buffer): string {
  const path = info.outputPath("一张图.html");
  writeFileSync(path, bytes);
  return path;
}
