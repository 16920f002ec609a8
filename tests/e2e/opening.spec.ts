import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

test("the page opens with its name, its map and every region of the first screen", async ({
  page,
}) => {
  await openMap(page);
  await expect(page).toHaveTitle("高新一张图");
  for (const name of ["地图", "报告"]) {
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("combobox", { name: "搜索" })).toBeVisible();
});

test("the shipped fonts cover the first screen, so no slice of the full font travels", async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
  });
  await openMap(page);
  await page.waitForLoadState("load");
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((path) => !path.includes("noto-sans-sc-subset-"))).toEqual([]);
});

test("a character that no file of ours holds is drawn from the full font's slice", async ({
  page,
}) => {
  await openMap(page);
  const slice = page.waitForRequest(/noto-sans-sc-\d+-wght/);
  await page.getByRole("combobox", { name: "搜索" }).fill("龘");
  await slice;
});

test("a script smuggled into the page does not run", async ({ page, faults }) => {
  await openMap(page);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.head.append(script);
  });
  await expect.poll(() => faults.splice(0).join()).toContain("Content Security Policy");
  await expect(page).toHaveTitle("高新一张图");
});
