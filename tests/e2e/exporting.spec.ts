import { expect, type Page } from "@playwright/test";
import { choose, exportOf, openExport, start, takeFile } from "./export-screen.ts";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { DATASET, STATEMENTS } from "./shipped.ts";

const TODAY = /^2024-h1-[\w-]+-\d{4}-\d\d-\d\d\./;

test("a table holds what the filter lets through, with how well each place is known", async ({
  page,
}) => {
  await openMap(page, "#filter=kind:village");
  const dialog = await openExport(page);
  await choose(dialog, /CSV/);
  const { name, bytes } = await takeFile(page, dialog);
  expect(name).toMatch(TODAY);
  const text = bytes.toString("utf8");
  const [head = "", ...rows] = text.trimEnd().split("\r\n");
  const villages = [...DATASET.features.keys()].filter((id) => id.startsWith("village/"));
  expect(text.startsWith("\ufeff编号,名称")).toBe(true);
  expect(head).toContain("位置精度,偏差半径（米）,位置怎样得到,位置来源,实地核对");
  expect(rows.map((row) => row.split(",")[0])).toEqual(villages);
  expect(rows.filter((row) => row.includes("示意")).length).toBeGreaterThan(0);
});

test("map data opens as GeoJSON with precision and statements", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  await choose(dialog, /GeoJSON/, /全部/);
  const { name, bytes } = await takeFile(page, dialog);
  expect(name).toMatch(/\.geojson$/);
  const collection = JSON.parse(bytes.toString("utf8"));
  expect(collection.type).toBe("FeatureCollection");
  expect(collection.features).toHaveLength(DATASET.features.size);
  for (const { properties } of collection.features) {
    expect(properties.position).toHaveProperty("precision");
    expect(properties.position).toHaveProperty("radiusMetres");
  }
  const cited = collection.features.flatMap(
    (feature: { properties: { statements: unknown[] } }) => feature.properties.statements,
  );
  expect(cited).toHaveLength(STATEMENTS.flatMap(({ features }) => features).length);
});

test("a picture of the map as it is comes as a sheet of the size asked for", async ({ page }) => {
  await openMap(page);
  const dialog = await openExport(page);
  await choose(dialog, /PNG/, /当前画面/, /^1 倍/);
  const { name, bytes } = await takeFile(page, dialog);
  expect(name).toMatch(/^2024-h1-map-/);
  expect(sizeOf(bytes)).toEqual({ width: 1600, height: 1131 });
  expect(await sharesOf(page, bytes, ["#2c7da8", "#fbf8f1", "#fffdf8"])).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
});

test("a picture of a step marks in the accent what the step speaks of", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  await choose(dialog, /PNG/, /演示中的一步/, /^1 倍/);
  await dialog.getByLabel("哪一步").selectOption({ index: 3 });
  const { name, bytes } = await takeFile(page, dialog);
  expect(name).toMatch(/^2024-h1-step-4-/);
  expect(sizeOf(bytes)).toEqual({ width: 1600, height: 1131 });
  const [accent] = await sharesOf(page, bytes, ["#c8371f"]);
  expect(accent).toBeGreaterThan(0.0001);
});

test("without WebGL pictures say why there are none, and the table comes all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: never[]) {
      return String(args[0]).startsWith("webgl") ? null : Reflect.apply(getContext, this, args);
    } as typeof getContext;
  });
  await page.goto("./");
  const dialog = await openExport(page);
  await start(dialog);
  await expect(dialog.getByRole("status")).toContainText("没有 WebGL");
  await choose(dialog, /CSV/);
  expect((await takeFile(page, dialog)).bytes.length).toBeGreaterThan(1000);
});

test("an export that is cancelled leaves no file, and another can begin", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  const dialog = await openExport(page);
  await choose(dialog, /PPTX/);
  await start(dialog);
  await expect(dialog.getByRole("status")).toHaveText(/正在画第 \d/);
  await expect(dialog.getByRole("progressbar")).toHaveAttribute("aria-valuenow", /\d/);
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("status")).toHaveText("已取消，没有留下文件。");
  expect(downloads).toBe(0);
  await choose(dialog, /CSV/);
  await takeFile(page, dialog);
});

test("keys alone open it, choose, export and close it, and the focus returns", async ({ page }) => {
  await openMap(page);
  const opener = page.getByRole("button", { name: "导出", exact: true });
  await opener.press("Enter");
  const dialog = exportOf(page);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("radio", { name: /PNG/ }).focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: /CSV/ })).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "导出", exact: true }).press("Enter"),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const hash of ["", "#theme=projector&lang=en", "#theme=dark"]) {
  test(`axe finds nothing wrong with the dialog at ${hash || "the first screen"}`, {
    tag: "@long",
  }, async ({ page }) => {
    await openMap(page, hash);
    const dialog = await openExport(page);
    for (const format of [/PDF/, /PNG/]) {
      await choose(dialog, format);
      expect(await findFaults(page)).toEqual([]);
    }
  });
}

function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** How much of a picture has each of the colours; fails where one is missing. */
async function sharesOf(
  page: Page,
  png: Buffer,
  colours: readonly string[],
): Promise<readonly number[]> {
  const shares = await page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
      pen?.drawImage(image, 0, 0);
      const data = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return wanted.map(
        (hex) => (counts.get(Number.parseInt(hex.slice(1), 16)) ?? 0) / (data.length / 4),
      );
    },
    [png.toString("base64"), colours] as const,
  );
  for (const share of shares) expect(share).toBeGreaterThan(0);
  return shares;
}
