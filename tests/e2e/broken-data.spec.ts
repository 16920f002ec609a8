import { expect, type Page } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

test("a file cut off in the middle is named with the place of the fault, and the rest works", async ({
  page,
}) => {
  await page.route("**/geodata/villages.geojson", (route) =>
    route.fulfill({ body: '{"type": "FeatureCollection",\n"features": [{"type": "Fea' }),
  );
  await openMap(page);
  const faults = page.getByRole("alert").filter({ hasText: "有些数据没能读入" });
  await expect(faults).toContainText("villages.geojson");
  await expect(faults).toContainText("第 2 行");
  await page.getByRole("tab", { name: "地点" }).click();
  await expect(page.getByRole("button", { name: "创新金属", exact: false }).first()).toBeVisible();
});

test("a feature that does not fit the schema is named by its path, and the others are there", {
  tag: "@long",
}, async ({ page }) => {
  await page.route("**/geodata/villages.geojson", async (route) => {
    const collection = await (await route.fetch()).json();
    collection.features[0].properties.name = 7;
    await route.fulfill({ json: collection });
  });
  await openMap(page, "#panel=places");
  const faults = page.getByRole("alert").filter({ hasText: "有些数据没能读入" });
  await expect(faults).toContainText("villages.geojson");
  await expect(faults).toContainText("features.0.properties.name");
});

test("the list of faults can be closed, has nothing that axe finds wrong, and leaves the focus on the page", async ({
  page,
}) => {
  await page.route("**/geodata/villages.geojson", (route) => route.fulfill({ body: "{" }));
  await openMap(page);
  expect(await findFaults(page)).toEqual([]);
  const list = page.getByRole("alert").filter({ hasText: "有些数据没能读入" });
  await list.getByRole("button", { name: "关闭" }).press("Enter");
  await expect(list).toBeHidden();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test("without a report the map and its places go on working", async ({ page, faults }) => {
  await page.route("**/geodata/report.json", (route) => route.fulfill({ status: 404 }));
  await openMap(page);
  await expect(page.getByRole("alert").filter({ hasText: "report.json" })).toBeVisible();
  await expect(page.getByText("报告没有读到").or(page.getByText("报告没能读入"))).toBeVisible();
  await page.getByRole("tab", { name: "地点" }).click();
  await page.getByRole("button", { name: "徐毛村", exact: true }).click();
  await expect(page.getByRole("heading", { name: "徐毛村" })).toBeVisible();
  await expectNotFound(faults, 1);
});

test("without any file there is a list of what is missing instead of a blank page", async ({
  page,
  faults,
}) => {
  await page.route("**/geodata/**", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  const list = page.getByRole("alert");
  for (const name of ["report.json", "villages", "enterprises", "rivers", "projects", "areas"]) {
    await expect(list).toContainText(name);
  }
  await expect(list.getByRole("button", { name: "重新载入" })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await expectNotFound(faults, 8);
});

for (const [name, size] of [
  ["a phone", { width: 390, height: 844 }],
  ["a window zoomed to 200 %", { width: 720, height: 450 }],
] as const) {
  test(`on ${name} the list of faults lies whole on the screen`, async ({ page }) => {
    await page.setViewportSize(size);
    await breakThreeFiles(page);
    await openMap(page);
    const box = await page.getByRole("alert").filter({ hasText: "没能读入" }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    await expect(page.getByRole("button", { name: "重新载入" })).toBeInViewport({ ratio: 1 });
  });
}

async function breakThreeFiles(page: Page): Promise<void> {
  for (const name of ["villages", "rivers", "areas"]) {
    await page.route(`**/geodata/${name}.geojson`, (route) => route.fulfill({ body: "{" }));
  }
}

/** Takes out what the browser itself says about a file that is not there. */
async function expectNotFound(faults: string[], times: number): Promise<void> {
  await expect.poll(() => faults.length).toBe(times);
  expect(faults.splice(0).filter((fault) => !fault.includes("404"))).toEqual([]);
}
