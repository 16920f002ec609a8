import { existsSync, readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { withoutWhiteSpace } from "../../src/model/original.ts";
import { test } from "./fixtures.ts";
import { regionOf } from "./screen.ts";
import { DATASET, STATEMENTS } from "./shipped.ts";

const ORIGINAL = "../shared/report/2024-h1.txt";

test.skip(existsSync("geodata/original"), "an original beside the data opens by itself");

test("with the original opened, its very words stand marked under each statement", async ({
  page,
}) => {
  test.skip(!existsSync(ORIGINAL), "the original is not published with the project");
  const text = withoutWhiteSpace(readFileSync(ORIGINAL, "utf8"));
  await page.goto("./");
  const report = regionOf(page, "报告");
  await report.getByLabel("打开报告原文").setInputFiles(ORIGINAL);
  const words = report.getByRole("listitem").locator("mark");
  await expect(words).toHaveCount(STATEMENTS.length);
  const spoken = STATEMENTS.map(({ span: [from, to] }) => text.slice(from, to));
  const isSame = (await words.allTextContents()).map((shown, index) => shown === spoken[index]);
  expect(isSame.indexOf(false), "the first statement whose words differ").toBe(-1);
  await report.getByRole("button", { name: "收起原文" }).click();
  await expect(words).toHaveCount(0);
});

test("another text is refused in a sentence with both counts, and the report stays", async ({
  page,
}) => {
  await page.goto("./");
  const report = regionOf(page, "报告");
  const other = { name: "别的.txt", mimeType: "text/plain", buffer: Buffer.from("别的 文章。") };
  await report.getByLabel("打开报告原文").setInputFiles(other);
  const { characters } = DATASET.report.source;
  await expect(report.getByRole("alert")).toHaveText(
    `这不是本报告的原文：原文去掉空白后有 ${characters} 字，这份有 5 字。`,
  );
  await expect(report.locator("mark")).toHaveCount(0);
  await report.getByRole("button", { name: "知道了" }).click();
  await expect(report.getByRole("alert")).toHaveText("");
  await expect(report.getByRole("listitem")).toHaveCount(STATEMENTS.length);
});
