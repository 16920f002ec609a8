import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf, viewOf } from "./screen.ts";
import { DATASET, one, statementWith } from "./shipped.ts";

const FOUND: Readonly<Record<string, string>> = {
  xmc: "徐毛村",
  xumao: "徐毛村",
  徐毛: "徐毛村",
  "119亿": "119 亿元",
  grape: "葡萄种植示范园",
  "xumoa cun": "徐毛村",
};

test("initials, pinyin, Chinese, a sum, English and a slip of the fingers all find", async ({
  page,
}) => {
  await page.goto("./");
  const field = page.getByRole("combobox", { name: "搜索" });
  const options = page.getByRole("listbox", { name: "搜索结果" }).getByRole("option");
  for (const [query, found] of Object.entries(FOUND)) {
    await test.step(query, async () => {
      await field.fill(query);
      await expect(options.filter({ hasText: found }).first()).toBeVisible();
    });
  }
  await field.fill("火星基地");
  await expect(page.getByText("没有找到“火星基地”").first()).toBeVisible();
});

test("from the slash to the place on the map by keys alone", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "搜索" });
  await expect(field).toBeFocused();
  await page.keyboard.type("xumao");
  const options = page.getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText("徐毛村");
  await expect(options).toHaveCount(0);
  await expect.poll(() => viewOf(page).viewport?.zoom ?? 0).toBeGreaterThan(13);
});

test("Escape closes the results, then empties the field, then puts the details away", {
  tag: "@long",
}, async ({ page }) => {
  const [id] = one([...DATASET.features]);
  await page.goto(`./#feature=${id}`);
  const field = page.getByRole("combobox", { name: "搜索" });
  const details = regionOf(page, "详情");
  await field.fill("xmc");
  await expect(page.getByRole("listbox")).toBeVisible();
  await field.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(field).toHaveValue("xmc");
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(details).toBeVisible();
  await field.press("Escape");
  await expect(details).toHaveCount(0);
});

test("a sum found leads to its statement", async ({ page }) => {
  await page.goto("./");
  const field = page.getByRole("combobox", { name: "搜索" });
  await field.fill("119亿");
  const group = page.getByRole("group", { name: "数字" });
  await group.getByRole("option").first().click();
  const { text } = statementWith(({ figures }) => figures.some(({ value }) => value === 119));
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText(text);
});
