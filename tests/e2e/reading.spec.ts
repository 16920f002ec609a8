import { expect } from "@playwright/test";
import { statementsCiting } from "../../src/model/dataset.ts";
import { test } from "./fixtures.ts";
import { regionOf, viewOf } from "./screen.ts";
import { DATASET, featureWith, one, STATEMENTS, statementWith } from "./shipped.ts";

test("a place's statements come in the report's order, and previous and next walk them", async ({
  page,
}) => {
  const citingOf = (id: string) => statementsCiting(DATASET.report, id);
  const { id } = featureWith((properties) => citingOf(properties.id).length > 2).properties;
  const [first, second, ...rest] = citingOf(id);
  const of = rest.length + 2;
  await page.goto(`./#feature=${id}`);
  const details = regionOf(page, "详情");
  const [back, on] = ["上一条", "下一条"].map((name) => details.getByRole("button", { name }));
  await expect(details).toContainText(`第 1 条，共 ${of} 条`);
  await expect(details).toContainText(one(first).text);
  await expect(one(back)).toHaveAttribute("aria-disabled", "true");
  await one(on).click();
  await expect(details).toContainText(`第 2 条，共 ${of} 条`);
  await expect(details).toContainText(one(second).text);
  await expect
    .poll(() => viewOf(page))
    .toMatchObject({ selected: [id], statement: one(second).id });
  for (const _ of rest) await page.keyboard.press("ArrowRight");
  await expect(details).toContainText(`第 ${of} 条，共 ${of} 条`);
  await expect(one(on)).toHaveAttribute("aria-disabled", "true");
  await one(back).click();
  await expect(details).toContainText(`第 ${of - 1} 条，共 ${of} 条`);
});

test("a figure stands large, with its bound in words", async ({ page }) => {
  const statement = statementWith(
    ({ features, figures }) => features.length > 0 && figures[0]?.bound === "at-least",
  );
  const figure = one(statement.figures[0]);
  await page.goto(`./#statement=${statement.id}`);
  const details = regionOf(page, "详情");
  const number = details.getByText(String(figure.value), { exact: true });
  await expect(number).toBeVisible();
  await expect(details).toContainText(`${figure.value}余${figure.unit}`);
  await expect(details).toContainText("不止此数");
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const size = await number.evaluate(sizeOf);
  expect(size).toBeGreaterThan(1.8 * (await page.locator("body").evaluate(sizeOf)));
});

test("of what is counted but named in part the details say so, and keep the running total apart", async ({
  page,
}) => {
  const statement = statementWith(
    ({ named, figures }) =>
      named !== undefined && figures.some(({ period }) => period === "cumulative"),
  );
  const named = one(statement.named);
  await page.goto(`./#statement=${statement.id}`);
  const details = regionOf(page, "详情");
  await expect(details).toContainText(`报告点名其中 ${named.n} 个，共 ${named.of} 个`);
  const told = details.getByText(/合计 · /);
  await expect(told).toHaveText(["合计 · 上半年", "合计 · 累计"]);
  for (const { value, unit } of statement.figures) {
    await expect(details).toContainText(`${value}${unit}`);
  }
});

test("a position says how well it is known, how it was got and from where", async ({ page }) => {
  for (const precision of ["geocoded", "village", "inferred", "schematic"]) {
    const { id, position } = featureWith(
      (properties) => properties.position.precision === precision && properties.kind !== "context",
    ).properties;
    await page.goto(`./#feature=${id}`);
    const told = (term: string) => regionOf(page, "详情").locator(`dt:text-is("${term}") + dd`);
    await expect(told("方法")).toHaveText(position.method);
    await expect(told("来源")).toHaveText(position.source);
    const claims = position.radiusMetres !== null;
    await expect(told("精度")).toContainText(claims ? /，约 ±\d/ : "不是真实位置");
    await expect(told("坐标")).toHaveCount(claims ? 1 : 0);
  }
});

test("a place leads to what stands at it, and that leads back", async ({ page }) => {
  const guest = featureWith(({ related }) => related.length === 1);
  const host = featureWith(({ id }) => id === guest.properties.related[0]);
  await page.goto(`./#feature=${guest.properties.id}`);
  const details = regionOf(page, "详情");
  await details.getByRole("button", { name: host.properties.name, exact: true }).click();
  await expect(details.getByRole("heading", { level: 2 })).toHaveText(host.properties.name);
  await expect(details.getByRole("heading", { name: "此处有" })).toBeVisible();
  await details.getByRole("button", { name: guest.properties.name, exact: true }).click();
  await expect(details.getByRole("heading", { level: 2 })).toHaveText(guest.properties.name);
});

test("a copied link opens the same place at the same statement", { tag: "@long" }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const last = one(STATEMENTS.findLast(({ features }) => features.length === 1));
  await page.goto(`./#feature=${last.features[0]}&statement=${last.id}`);
  const details = regionOf(page, "详情");
  await details.getByRole("button", { name: "复制链接" }).click();
  await expect(details.getByRole("button", { name: "已复制" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const name = await details.getByRole("heading", { level: 2 }).textContent();
  const other = await context.newPage();
  await other.goto(link);
  const copy = regionOf(other, "详情");
  await expect(copy.getByRole("heading", { level: 2 })).toHaveText(one(name ?? undefined));
  await expect(copy).toContainText(last.text);
});

test("from the details one gets back to the statement in the report", async ({ page }) => {
  const statement = one(STATEMENTS.findLast(({ features }) => features.length === 1));
  await page.goto(`./#feature=${statement.features[0]}&statement=${statement.id}&panel=places`);
  await regionOf(page, "详情").getByRole("button", { name: "在报告中查看" }).click();
  const current = regionOf(page, "报告").locator("[aria-current=true]");
  await expect(current).toContainText(statement.text);
  await expect(current).toBeInViewport({ ratio: 1 });
});
