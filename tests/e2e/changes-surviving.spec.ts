import { expect, type Page } from "@playwright/test";
import {
  aMove,
  changesOf,
  crash,
  exportedChanges,
  openChanges,
  takeIn,
  VILLAGE,
} from "./changes-screen.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { DATASET } from "./shipped.ts";
import { correct, correctAt, positionOf } from "./sketch-screen.ts";

const VILLAGES = [...DATASET.features.values()].filter(
  ({ properties }) => properties.kind === "village",
);
const SECOND_MS = 1000;
const NAME = VILLAGE.properties.name;
const REFUSED = "浏览器存不下这些改动";

test("a tab that is killed at any moment lost nothing older than a second, and tore nothing", {
  tag: "@long",
}, async ({ page, context }) => {
  test.slow();
  await openMap(page);
  const left = VILLAGES.map((village) => aMove(village));
  const made = new Map<string, number>();
  let current = page;
  for (const pauseMs of [0, 90, 350]) {
    const panel = await openChanges(current);
    for (const change of left.splice(0, 3)) {
      await takeIn(panel, [change]);
      made.set(change.feature, Date.now());
    }
    await current.waitForTimeout(pauseMs);
    const killed = Date.now();
    await crash(current);
    current = await context.newPage();
    await openMap(current);
    const kept = await exportedChanges(await openChanges(current));
    const ids = kept.map((change) => change.kind === "position" && change.feature);
    const due = [...made].filter(([, at]) => killed - at > SECOND_MS).map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining(due));
    for (const change of kept)
      expect(VILLAGES.map((village) => aMove(village))).toContainEqual(change);
    await current.keyboard.press("Escape");
  }
  expect(made.size).toBe(9);
});

test("a browser whose space is used up says so at once, with the export beside it, and no longer once there is space", {
  tag: "@long",
}, async ({ page }) => {
  await correctAt(page, VILLAGE, positionOf(VILLAGE));
  await fill(page);
  await saveAs(page, "李会计");
  const notice = page.getByRole("alert").filter({ hasText: REFUSED });
  await expect(notice).toBeVisible({ timeout: SECOND_MS * 2 });
  const download = page.waitForEvent("download");
  await notice.getByRole("button", { name: "导出校正文件" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await empty(page);
  await correct(page);
  await expect(notice).toBeVisible();
  await saveAs(page, "王主任");
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(regionOf(page, "详情")).toContainText("王主任");
});

test("of two tabs that correct one place neither writes over the other unseen", {
  tag: "@long",
}, async ({ page, context }) => {
  test.slow();
  const other = await context.newPage();
  await correctAt(other, VILLAGE, positionOf(VILLAGE));
  await page.bringToFront();
  const card = await correctAt(page, VILLAGE, positionOf(VILLAGE));
  await saveAs(other, "王主任");
  await expect(card.getByText("校正记录")).toBeVisible();
  await expect(card).toContainText("王主任");
  await saveAs(page, "李会计");
  for (const tab of [page, other]) {
    await tab.bringToFront();
    const panel = await openChanges(tab);
    await panel.getByRole("button", { name: `${NAME}经过 2 次改动` }).click();
    await expect(panel.getByRole("button", { name: /^恢复 王主任 / })).toBeVisible();
    await tab.keyboard.press("Escape");
  }
});

test("of two tabs that save in the same moment both are kept, and what they differ in is to be decided", {
  tag: "@long",
}, async ({ page, context }) => {
  test.slow();
  const other = await context.newPage();
  await openMap(other);
  await page.bringToFront();
  await openMap(page);
  const [mine, theirs] = [
    aMove(VILLAGE, { id: "mine", by: "李" }),
    aMove(VILLAGE, { id: "theirs", by: "王" }),
  ];
  const elsewhere = { type: "Point" as const, coordinates: [117.79, 36.87] };
  const differing = { ...theirs, to: theirs.to && { ...theirs.to, geometry: elsewhere } };
  const panels = [await openChanges(page), await openChanges(other)] as const;
  await Promise.all([takeIn(panels[0], [mine]), takeIn(panels[1], [differing])]);
  for (const tab of [page, other]) {
    await expect(changesOf(tab).getByRole("tab", { name: "校正 1 处待定" })).toBeVisible();
    const ids = (await exportedChanges(changesOf(tab))).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(["mine", "theirs"]);
  }
});

async function saveAs(page: Page, by: string): Promise<void> {
  const card = regionOf(page, "校正位置");
  await card
    .getByLabel("坐标", { exact: true })
    .fill(by === "李会计" ? "36.87, 117.8" : "36.88, 117.81");
  await card.getByLabel("坐标", { exact: true }).press("Enter");
  await card.getByLabel("校正人").fill(by);
  await card.getByRole("button", { name: "保存", exact: true }).click();
  await expect(card).toBeHidden();
}

/** From now on the browser takes nothing more, as a full disk does. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const { put } = IDBObjectStore.prototype;
    const { setItem } = Storage.prototype;
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
    addEventListener(
      "space",
      () => {
        IDBObjectStore.prototype.put = put;
        Storage.prototype.setItem = setItem;
      },
      { once: true },
    );
  });
}

async function empty(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("space")));
}
