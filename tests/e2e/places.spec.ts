import { expect } from "@playwright/test";
import { statementsCiting } from "../../src/model/dataset.ts";
import { test } from "./fixtures.ts";
import { regionOf, viewOf } from "./screen.ts";
import { DATASET, featureWith, one } from "./shipped.ts";

const OWN = [...DATASET.features.values()].filter(
  ({ properties }) => properties.kind !== "context",
);

test("a column's head sorts the places by it, and turns them round", async ({ page }) => {
  const counts = OWN.map(
    ({ properties }) => statementsCiting(DATASET.report, properties.id).length,
  );
  await page.goto("./#panel=places");
  const places = regionOf(page, "地点列表");
  const head = places.getByRole("columnheader", { name: "事项" });
  const firstCount = places.getByRole("row").nth(1).getByRole("cell").last();
  await expect(places.getByRole("columnheader", { name: "名称" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(firstCount).toHaveText(String(Math.max(...counts)));
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(firstCount).toContainText("报告未提及");
});

test("a word and a kind narrow the places down", { tag: "@long" }, async ({ page }) => {
  await page.goto("./#panel=places");
  const places = regionOf(page, "地点列表");
  const rows = places.getByRole("rowheader");
  await expect(rows).toHaveCount(DATASET.features.size);
  await places.getByRole("textbox", { name: "筛选名称、拼音或代码" }).fill("xumao");
  const named = OWN.filter(({ properties }) => properties.name.startsWith("徐毛"));
  for (const { properties } of named) {
    await expect(rows.filter({ hasText: properties.name }).first()).toBeVisible();
  }
  expect(await rows.count()).toBeLessThan(12);
  await places.getByRole("button", { name: "清空筛选词" }).click();
  await places.getByRole("button", { name: /^企业/ }).click();
  const names = OWN.filter(({ properties }) => properties.kind === "enterprise").map(
    ({ properties }) => properties.name,
  );
  await expect(rows).toHaveCount(names.length);
  expect((await rows.allTextContents()).toSorted()).toEqual(names.toSorted());
  await expect.poll(() => viewOf(page).filter?.kinds).toEqual(["enterprise"]);
});

test("arrow keys walk the places, and Enter opens the one they reach", async ({ page }) => {
  await page.goto("./#panel=places");
  const places = regionOf(page, "地点列表");
  const buttons = places.getByRole("rowheader").getByRole("button");
  await places.getByRole("columnheader").last().getByRole("button").focus();
  await page.keyboard.press("Tab");
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  const name = await buttons.nth(1).textContent();
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText(name ?? "");
  await expect(places.getByRole("row").nth(2)).toHaveAttribute("aria-current", "true");
});

test("what is selected elsewhere is marked among the places and brought into view", {
  tag: "@long",
}, async ({ page }) => {
  const host = featureWith(({ related }) => related.length === 1).properties;
  const { name } = one(DATASET.features.get(one(host.related[0]))).properties;
  await page.goto(`./#panel=places&feature=${host.id}`);
  const current = regionOf(page, "地点列表").locator("[aria-current=true]");
  await expect(current).toContainText(host.name);
  await expect(current).toBeInViewport({ ratio: 1 });
  await regionOf(page, "详情").getByRole("button", { name, exact: true }).click();
  await expect(current).toContainText(name);
  await expect(current).toBeInViewport({ ratio: 1 });
});
