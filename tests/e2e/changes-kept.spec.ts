import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { parsePatchFile } from "../../src/draft/patch-file.ts";
import {
  aMove,
  aNote,
  changesOf,
  crash,
  OTHER,
  openChanges,
  takeIn,
  VILLAGE,
} from "./changes-screen.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

test("what goes out as a file comes in elsewhere as it was", { tag: "@long" }, async ({
  page,
  browser,
}) => {
  const panel = await openChanges(page);
  const changes = [aMove(VILLAGE), aNote(OTHER)];
  await takeIn(panel, changes);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "导出校正文件" }).click(),
  ]);
  const check = parsePatchFile(readFileSync(await download.path(), "utf8"));
  expect(check.ok && [...check.file.changes]).toEqual(expect.arrayContaining(changes));
  const context = await browser.newContext({ locale: "zh-CN" });
  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = await openChanges(other);
  await elsewhere.getByLabel("导入校正文件").setInputFiles(await download.path());
  await expect(elsewhere.getByText("2 条新的")).toBeVisible();
  await context.close();
});

test("another tab sees a change as it is made", { tag: "@long" }, async ({ page, context }) => {
  await openChanges(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = await openChanges(other);
  await takeIn(changesOf(page), [aMove(VILLAGE)]);
  await expect(elsewhere.getByText("1 处校正")).toBeVisible();
});

test("a tab that is killed a second after a change has lost nothing", { tag: "@long" }, async ({
  page,
  context,
}) => {
  await openMap(page);
  const panel = await openChanges(page);
  await takeIn(panel, [aMove(VILLAGE)]);
  await page.waitForTimeout(1000);
  await crash(page);
  const next = await context.newPage();
  await next.goto(new URL("./", page.url()).href);
  await expect((await openChanges(next)).getByText("1 处校正")).toBeVisible();
});

test("a browser that keeps nothing is told of, with the export beside it", {
  tag: "@long",
}, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  const panel = await openChanges(page);
  await expect(panel.getByRole("alert")).toContainText("浏览器存不下这些改动");
  await takeIn(panel, [aMove(VILLAGE)]);
  const download = page.waitForEvent("download");
  await panel.getByRole("alert").getByRole("button", { name: "导出校正文件" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain(VILLAGE.properties.id);
});

test("corrections are written into a folder after asking, and everything else stays to the byte", {
  tag: "@long",
}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const panel = await openChanges(page);
  const before = readFileSync("geodata/villages.geojson", "utf8");
  await putIntoFolder(page, "villages.geojson", before);
  await takeIn(panel, [aMove(VILLAGE)]);
  await panel.getByRole("button", { name: "写入 geodata 文件夹" }).click();
  await expect(panel.getByText("将写入：villages.geojson（1 处）。")).toBeVisible();
  expect(await inFolder(page, "villages.geojson")).toBe(before);
  await panel.getByRole("button", { name: "写入", exact: true }).click();
  await expect(panel.getByText("已写入 1 个文件。")).toBeVisible();
  const [old, now] = [before.split("\n"), (await inFolder(page, "villages.geojson")).split("\n")];
  const changed = now.filter((line, at) => line !== old[at]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain(VILLAGE.properties.id);
  await panel.getByRole("button", { name: "写入 geodata 文件夹" }).click();
  await expect(panel.getByText("文件夹里已经是这样")).toBeVisible();
});

test("where no folder can be written the corrected files are downloaded", { tag: "@long" }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showDirectoryPicker");
  });
  const panel = await openChanges(page);
  await takeIn(panel, [aMove(VILLAGE)]);
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "下载改好的数据文件" }).click();
  expect((await download).suggestedFilename()).toBe("villages.geojson");
});

async function putIntoFolder(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
    },
    [name, text] as const,
  );
}

function inFolder(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
}
