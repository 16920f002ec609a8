import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf, viewOf } from "./screen.ts";
import { one, STATEMENTS } from "./shipped.ts";

test("Back and Forward lead through what was chosen", async ({ page }) => {
  const [first, second] = STATEMENTS.filter(({ features }) => features.length === 0);
  await page.goto("./");
  const report = regionOf(page, "报告");
  const title = regionOf(page, "详情").getByRole("heading", { level: 2 });
  for (const statement of [one(first), one(second)]) {
    await report.getByRole("button", { name: statement.text }).click();
    await expect(title).toHaveText(statement.text);
  }
  await page.getByRole("tab", { name: "台账" }).click();
  await expect(regionOf(page, "台账")).toBeVisible();
  await page.goBack();
  await expect(report).toBeVisible();
  await expect(title).toHaveText(one(second).text);
  await page.goBack();
  await expect(title).toHaveText(one(first).text);
  await expect(report.locator("[aria-current=true]")).toContainText(one(first).text);
  await page.goBack();
  await expect(title).toHaveCount(0);
  await page.goForward();
  await expect(title).toHaveText(one(first).text);
  await expect.poll(() => viewOf(page).statement).toBe(one(first).id);
});

test("a link with broken and unknown values opens with the defaults, and mends its address", async ({
  page,
}) => {
  await openMap(
    page,
    "#map=99/north/0&feature=village/none&statement=s0&panel=x&theme=neon&lang=xx&layers=moon:1",
  );
  await expect(regionOf(page, "报告").getByRole("listitem")).toHaveCount(STATEMENTS.length);
  await expect(regionOf(page, "详情")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page).toHaveURL(/\/$/);
});

test("the language and the theme travel in the link", { tag: "@long" }, async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "switch to English" }).click();
  await page.getByRole("radio", { name: "Projector" }).check({ force: true });
  await expect(page.getByRole("region", { name: "Report", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(page.getByRole("region", { name: "Report", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  await expect(page.getByRole("radio", { name: "Projector" })).toBeChecked();
  await page.getByRole("button", { name: "切换为中文" }).click();
  await expect(regionOf(page, "报告")).toBeVisible();
});
