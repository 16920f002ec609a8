import { expect, type Page, type Request } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

test("with the network cut after the first screen, every tab of the report opens", {
  tag: "@long",
}, async ({ page, faults }) => {
  const missed = await cutTheNetwork(page);
  for (const [panel, region] of [
    ["地点", "地点列表"],
    ["台账", "台账"],
    ["指标", "指标"],
  ] as const) {
    await page.getByRole("tab", { name: panel }).click();
    await expect(page.getByRole("region", { name: region, exact: true })).toBeVisible();
  }
  forgiveTheIcon(missed, faults);
});

test("with the network cut after the first screen, search, details and themes work", async ({
  page,
  faults,
}) => {
  const missed = await cutTheNetwork(page);
  await page.getByRole("combobox", { name: "搜索" }).fill("xumao");
  await page.getByRole("option").first().click();
  await expect(page.getByRole("heading", { name: "徐毛村" })).toBeVisible();
  await page.getByRole("radio", { name: "深色" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
  forgiveTheIcon(missed, faults);
});

/** Opens the first screen, cuts the network, and keeps a list of what was asked of it afterwards. */
async function cutTheNetwork(page: Page): Promise<string[]> {
  const isLast = (request: Request) => request.url().includes("echarts");
  await Promise.all([page.waitForEvent("requestfinished", isLast), openMap(page)]);
  await page.waitForLoadState("networkidle");
  const missed: string[] = [];
  page.on("requestfailed", (request) => missed.push(request.url()));
  await page.context().setOffline(true);
  return missed;
}

/** The browser itself asks for the tab's icon whenever the address changes. */
function forgiveTheIcon(missed: readonly string[], faults: string[]): void {
  expect(missed.filter((url) => !/icon-[\w-]+\.svg$/.test(url))).toEqual([]);
  const others = faults.splice(0).filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"));
  faults.push(...others);
}

test.describe("after a first visit", () => {
  test.use({ serviceWorkers: "allow" });

  test("a reload without a network shows the map, and the columns nobody had asked for", async ({
    page,
    context,
    faults,
  }) => {
    test.slow();
    await openMap(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await context.setOffline(true);
    await page.reload();
    await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
    await page.getByRole("button", { name: "图层" }).click();
    await page.getByRole("switch", { name: "投资额立柱" }).click();
    await expect(page.getByText("立柱：投资额，单位万元")).toBeVisible();
    const template = await page.evaluate(async () => (await fetch("briefing.html")).text());
    expect(template.length).toBeGreaterThan(1_000_000);
    expect(faults).toEqual([]);
  });
});
