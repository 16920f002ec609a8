import { expect, type Page } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

interface State {
  readonly name: string;
  readonly hash?: string;
  readonly act?: (page: Page) => Promise<void>;
  /** Much like another one, and so looked at less often. */
  readonly isLike?: true;
}

const STATES: readonly State[] = [
  { name: "the first screen", hash: "map=13/36.8744/117.8147" },
  { name: "the list of places", hash: "panel=places&map=13/36.8744/117.8147", isLike: true },
  { name: "the ledger", hash: "panel=ledger", isLike: true },
  { name: "the figures", hash: "panel=figures", isLike: true },
  { name: "the details of a village", hash: "feature=village/xumao&panel=none" },
  {
    name: "the details of an enterprise",
    hash: "feature=enterprise/chuangxin-metal&panel=none",
    isLike: true,
  },
  { name: "a statement with several places", hash: "statement=s31", isLike: true },
  { name: "a statement without a place", hash: "statement=s57", isLike: true },
  { name: "what is near a click on nothing", act: clickNothing, isLike: true },
  { name: "the layers", hash: "panel=none", act: openLayers, isLike: true },
  { name: "the filter", hash: "panel=none&filter=kind:village", act: openLayers, isLike: true },
  { name: "a folded legend", hash: "panel=none", act: foldLegend, isLike: true },
  { name: "search results", act: (page) => search(page, "xumao"), isLike: true },
  { name: "an empty search", act: (page) => search(page, "qqqq"), isLike: true },
  { name: "a refused original", act: openAnotherText, isLike: true },
];

for (const { name, hash = "", act, isLike } of STATES) {
  const details = isLike ? { tag: "@long" } : {};
  test(
    `${name}: axe finds nothing wrong in either language and any theme`,
    details,
    async ({ page }) => {
      const found = async (theme: string, lang: string, rules?: readonly string[]) => {
        await page.goto(`./#${hash}&theme=${theme}&lang=${lang}`);
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
        await act?.(page);
        return await findFaults(page, rules);
      };
      await openMap(page, `#${hash}`);
      expect(await found("light", "zh")).toEqual([]);
      expect(await found("projector", "en")).toEqual([]);
      expect(await found("dark", "zh", ["color-contrast"])).toEqual([]);
    },
  );
}

test("a click on several places at once: axe finds nothing wrong with the choice", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, "#panel=none&map=9/36.88/117.805");
  await page.getByRole("region", { name: "地图", exact: true }).click({ position: CENTRE });
  await expect(page.getByRole("heading", { name: /选哪一处/ })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

const CENTRE = { x: 720, y: 450 };

async function clickNothing(page: Page): Promise<void> {
  await page.getByRole("region", { name: /^(地图|Map)$/ }).click({ position: { x: 700, y: 40 } });
  await expect(page.getByRole("heading", { name: /此处没有标注|Nothing is marked/ })).toBeVisible();
}

async function openLayers(page: Page): Promise<void> {
  const layers = page.getByRole("region", { name: /^(图层|Layers)$/ });
  if (!(await layers.isVisible())) await page.locator("#layers-button").click();
  await expect(layers).toBeVisible();
}

async function foldLegend(page: Page): Promise<void> {
  const toggle = page.getByRole("button", { name: /^(图例|Legend)$/ });
  if ((await toggle.getAttribute("aria-expanded")) === "true") await toggle.click();
  await expect(toggle).toHaveAttribute("aria-expanded", "false");
}

async function search(page: Page, query: string): Promise<void> {
  const box = page.getByRole("combobox", { name: /^(搜索|Search)$/ });
  await box.fill("");
  await box.fill(query);
  await expect(page.getByRole("status").filter({ hasText: /找到|result|Nothing/ })).not.toBeEmpty();
}

async function openAnotherText(page: Page): Promise<void> {
  await page
    .getByLabel(/打开报告原文|Open the original/)
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("别的文章") });
  await expect(page.getByText(/不是本报告的原文|not the report's original/)).toBeVisible();
}
