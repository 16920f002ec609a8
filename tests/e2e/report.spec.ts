import { expect } from "@playwright/test";
import { statementsCiting } from "../../src/model/dataset.ts";
import { test } from "./fixtures.ts";
import { BESIDE_LINKS, regionOf, viewOf } from "./screen.ts";
import { DATASET, featureWith, one, STATEMENTS, statementWith } from "./shipped.ts";

test("the report shows every statement, in the order of the source", async ({ page }) => {
  await page.goto("./");
  const rows = regionOf(page, "报告").getByRole("listitem");
  await expect(rows).toHaveCount(STATEMENTS.length);
  await expect(rows).toContainText(STATEMENTS.map(({ text }) => text));
});

test("a statement clicked selects all it cites, and the address says which it is", async ({
  page,
}) => {
  const statement = statementWith(({ features }) => features.length > 2);
  await page.goto("./");
  await regionOf(page, "报告")
    .getByRole("button", { name: statement.text })
    .click({ position: BESIDE_LINKS });
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText(statement.text);
  await expect(details.getByRole("list").getByRole("button")).toHaveCount(
    statement.features.length,
  );
  await expect
    .poll(() => viewOf(page))
    .toMatchObject({ statement: statement.id, selected: statement.features });
  await expect(regionOf(page, "报告").locator("[aria-current=true]")).toContainText(statement.text);
});

test("a place's name within a statement leads to that place and stays with the statement", async ({
  page,
}) => {
  const statement = statementWith(({ features, text }) =>
    features.some((id) => text.includes(nameOf(id)) && statementsCiting(DATASET.report, id)[1]),
  );
  const id = one(statement.features.find((feature) => statement.text.includes(nameOf(feature))));
  await page.goto("./");
  const row = regionOf(page, "报告").getByRole("listitem").filter({ hasText: statement.text });
  await row.getByRole("link", { name: nameOf(id), exact: true }).click();
  const details = regionOf(page, "详情");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText(nameOf(id));
  await expect(row).toHaveAttribute("aria-current", "true");
  await expect.poll(() => viewOf(page)).toMatchObject({ selected: [id], statement: statement.id });
});

test("walking a place's statements in the details moves the report along", {
  tag: "@long",
}, async ({ page }) => {
  const { id } = featureWith(
    (properties) => statementsCiting(DATASET.report, properties.id).length > 1,
  ).properties;
  const [first, second] = statementsCiting(DATASET.report, id);
  await page.goto(`./#feature=${id}`);
  const current = regionOf(page, "报告").locator("[aria-current=true]");
  await expect(current).toContainText(one(first).text);
  await expect(current).toBeInViewport({ ratio: 1 });
  await regionOf(page, "详情").getByRole("button", { name: "下一条" }).click();
  await expect(current).toContainText(one(second).text);
  await expect(current).toBeInViewport({ ratio: 1 });
});

test("arrow keys walk the statements, and Enter opens the one they reach", async ({ page }) => {
  await page.goto("./");
  const buttonOf = (text: string) => regionOf(page, "报告").getByRole("button", { name: text });
  const [first, second] = STATEMENTS;
  await buttonOf(one(first).text).focus();
  await page.keyboard.press("ArrowDown");
  await expect(buttonOf(one(second).text)).toBeFocused();
  await page.keyboard.press("End");
  const last = one(STATEMENTS.at(-1));
  await expect(buttonOf(last.text)).toBeFocused();
  await expect(buttonOf(last.text)).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(regionOf(page, "详情").getByRole("heading", { level: 2 })).toHaveText(last.text);
  await expect.poll(() => viewOf(page).statement).toBe(last.id);
});

function nameOf(id: string): string {
  return one(DATASET.features.get(id)).properties.name;
}
