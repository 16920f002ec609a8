import { expect } from "@playwright/test";
import { placeOf } from "../../src/model/dataset.ts";
import { COVERAGES } from "../../src/model/report.ts";
import { test } from "./fixtures.ts";
import { regionOf, viewOf } from "./screen.ts";
import { DATASET, one, STATEMENTS, statementWith } from "./shipped.ts";

test("the ledger's five classes add up to every statement", async ({ page }) => {
  await page.goto("./#panel=ledger");
  const ledger = regionOf(page, "台账");
  const counts = COVERAGES.map(
    (coverage) => STATEMENTS.filter((statement) => statement.coverage === coverage).length,
  );
  await expect(ledger.locator("dd.ledger-number")).toHaveText(counts.map(String));
  await expect(ledger.getByText(`${counts.join(" + ")} = ${STATEMENTS.length}`)).toBeVisible();
});

test("a count of the ledger opens its statements, and a row leads to its statement", async ({
  page,
}) => {
  const board = one(DATASET.report.boards[0]);
  const counted = STATEMENTS.filter(
    (statement) =>
      placeOf(DATASET.report, statement)?.board === board && statement.coverage === "placed",
  );
  await page.goto("./#panel=ledger");
  const ledger = regionOf(page, "台账");
  const count = ledger.getByRole("button", {
    name: `${board.title}，已上图：${counted.length}`,
  });
  await count.click();
  await expect(count).toHaveAttribute("aria-expanded", "true");
  const rows = ledger.getByRole("cell").getByRole("listitem");
  await expect(rows).toHaveText(counted.map(({ text }) => text));
  await rows.last().getByRole("button").click();
  await expect.poll(() => viewOf(page).statement).toBe(one(counted.at(-1)).id);
  await expect(regionOf(page, "详情")).toContainText(one(counted.at(-1)).text);
  await count.click();
  await expect(rows).toHaveCount(0);
});

test("a figure's card leads to its statement", async ({ page }) => {
  const statement = statementWith(({ features, figures }) => {
    return features.length === 0 && figures[0]?.bound === "at-least";
  });
  const { measure, value, unit } = one(statement.figures[0]);
  await page.goto("./#panel=figures");
  const figures = regionOf(page, "指标");
  await figures.getByRole("button", { name: `看出处：${measure}，${value} 余${unit}` }).click();
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText(
    statement.text,
  );
});

test("a bar of a chart is reached by Tab and opened by Enter", async ({ page }) => {
  await page.goto("./#panel=figures");
  const figures = regionOf(page, "指标");
  await figures.getByRole("button", { name: "金额" }).focus();
  const bars = figures.getByRole("figure").getByRole("button");
  for (let stops = 0; stops < 10; stops++) {
    await page.keyboard.press("Tab");
    if (await bars.first().evaluate((bar) => bar === document.activeElement)) break;
  }
  await expect(bars.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bars.first()).toHaveAttribute("aria-current", "true");
  await expect.poll(() => viewOf(page).statement).toBeDefined();
  const { statement } = viewOf(page);
  const { text } = statementWith(({ id }) => id === statement);
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText(text);
});
