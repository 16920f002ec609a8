import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

const MARKUP = '<img src=x onerror="document.title=1">';

test("the page's policy allows no inline script and no eval", async ({ page }) => {
  const html = await (await page.request.get("./")).text();
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? "";
  const directives = policy.replaceAll("&#39;", "'").split("; ");
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("script-src 'self'");
  expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
  expect(html.match(/\son\w+=/g)).toBeNull();
});

test("markup for a name is shown as its characters in places and details", async ({ page }) => {
  await nameWithMarkup(page);
  await openMap(page, "#panel=places");
  await page.getByRole("button", { name: MARKUP, exact: true }).click();
  const details = page.getByRole("region", { name: "详情" });
  await expect(details.getByRole("heading", { name: MARKUP, exact: true })).toBeVisible();
  await expectNothingRan(page);
});

test("markup for a name is found by the search and shown as its characters", async ({ page }) => {
  await nameWithMarkup(page);
  await openMap(page);
  await page.getByRole("combobox", { name: "搜索" }).fill("<img");
  await expect(page.getByRole("option").filter({ hasText: MARKUP })).toBeVisible();
  await expectNothingRan(page);
});

test("markup in a statement is shown as its characters in report and details", {
  tag: "@long",
}, async ({ page }) => {
  await page.route("**/geodata/report.json", async (route) => {
    const report = await (await route.fetch()).json();
    report.statements[0].text = MARKUP;
    report.boards[0].title = MARKUP;
    await route.fulfill({ json: report });
  });
  await openMap(page);
  const report = page.getByRole("region", { name: "报告" });
  await expect(report.getByRole("heading", { name: MARKUP })).toBeVisible();
  await report.getByRole("button", { name: MARKUP, exact: true }).click();
  await expect(page.getByRole("region", { name: "详情" })).toContainText(MARKUP);
  await expectNothingRan(page);
});

test("a share link with markup in it opens with the defaults and runs nothing", async ({
  page,
}) => {
  const hash = `feature=${encodeURIComponent(MARKUP)}&panel=${encodeURIComponent(MARKUP)}`;
  await openMap(page, `#${hash}&theme=<script>`);
  await expect(page.getByRole("region", { name: "报告" })).toBeVisible();
  await expectNothingRan(page);
});

async function nameWithMarkup(page: Page): Promise<void> {
  await page.route("**/geodata/enterprises.geojson", async (route) => {
    const collection = await (await route.fetch()).json();
    const [first] = collection.features;
    Object.assign(first.properties, { name: MARKUP, shortName: MARKUP });
    await route.fulfill({ json: collection });
  });
}

async function expectNothingRan(page: Page): Promise<void> {
  await expect(page).toHaveTitle("高新一张图");
  await expect(page.locator("img[src=x]")).toHaveCount(0);
}
