import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { DATASET, one } from "./shipped.ts";
import { dropTour, editorOf, openEditor, openStep, TOUR } from "./tour-screen.ts";

test("a title, a note and an order are still there after a reload, and can be undone then", async ({
  page,
}) => {
  const editor = await openEditor(page);
  await openStep(page, 4);
  await editor.getByLabel("标题").fill("换成自己的话");
  await editor.getByLabel("讲者备注").fill("先讲由来，\n再讲数字。");
  await editor.getByRole("button", { name: "增加 5 秒" }).click();
  await expect(editor.getByText("已保存")).toBeVisible();
  await page.reload();
  const again = await openEditor(page);
  await openStep(page, 4);
  await expect(again.getByLabel("标题")).toHaveValue("换成自己的话");
  await expect(again.getByLabel("讲者备注")).toHaveValue("先讲由来，\n再讲数字。");
  await expect(again.getByLabel("自动播放时停留")).toHaveValue(String(secondsOf(4) + 5));
  await again.getByRole("button", { name: "撤销" }).click();
  await expect(again.getByLabel("自动播放时停留")).toHaveValue(String(secondsOf(4)));
  await again.getByRole("button", { name: "撤销" }).click();
  await expect(again.getByLabel("讲者备注")).toHaveValue("");
  await again.getByRole("button", { name: "重做" }).click();
  await expect(again.getByLabel("讲者备注")).toHaveValue("先讲由来，\n再讲数字。");
  await again.getByRole("button", { name: "全部恢复" }).click();
  await expect(again.getByLabel("标题")).not.toHaveValue("换成自己的话");
  await again.getByRole("button", { name: "撤销" }).click();
  await expect(again.getByLabel("标题")).toHaveValue("换成自己的话");
});

test("a tour goes out as a file and comes in elsewhere, on a drop as well", {
  tag: "@long",
}, async ({ page, browser }) => {
  const editor = await openEditor(page);
  await openStep(page, 2);
  await editor.getByLabel("讲者备注").fill("请分管同志补充");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    editor.getByRole("button", { name: "导出编排" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const file = await download.path();
  const context = await browser.newContext({ locale: "zh-CN" });
  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = await openEditor(other);
  await elsewhere.getByLabel("导入编排").setInputFiles(file);
  await expect(elsewhere.getByText("已导入")).toBeVisible();
  await openStep(other, 2);
  await expect(elsewhere.getByLabel("讲者备注")).toHaveValue("请分管同志补充");
  await dropTour(other, readFileSync(file, "utf8").replace(/"report": ".*"/, '"report": "x"'));
  await expect(elsewhere.getByText("这份编排是为另一份报告（x）做的")).toBeVisible();
  await context.close();
});

test("a broken file is refused in a sentence, and lost edits are listed with their words", async ({
  page,
}) => {
  const editor = await openEditor(page);
  await dropTour(page, '{"format":"tour","version":1,"report":"r","edits":{"order":[]}}');
  await expect(editor.getByRole("alert")).toContainText("edits.steps：这里应当是一组带名称的内容");
  await dropTour(page, aTourFile({ "statement/gone": { note: "<b>旧话</b>" } }));
  await expect(editor.getByText("备注：<b>旧话</b>")).toBeVisible();
  await expect(editor.getByText("1 处修改找不到对应的步骤")).toBeVisible();
  await editor.getByRole("button", { name: "丢弃这些修改" }).click();
  await expect(editor.getByText("找不到对应的步骤")).toBeHidden();
  await expect(editor.getByRole("alert")).toBeEmpty();
});

test("another tab sees a change as it is made", { tag: "@long" }, async ({ page, context }) => {
  await openEditor(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const elsewhere = await openEditor(other);
  await openStep(page, 1);
  await editorOf(page).getByLabel("标题").fill("开场白");
  await expect(elsewhere.getByRole("button", { name: "1 开场白" })).toBeVisible();
});

test("a browser that keeps nothing is told of, with the export beside it", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  const editor = await openEditor(page);
  await expect(editor.getByRole("alert")).toContainText("浏览器存不下这些修改");
  await openStep(page, 2);
  await editor.getByLabel("讲者备注").fill("要点");
  const download = page.waitForEvent("download");
  await editor.getByRole("alert").getByRole("button", { name: "导出编排" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("要点");
});

function aTourFile(steps: object): string {
  const { id: report } = DATASET.report;
  return JSON.stringify({ format: "tour", version: 1, report, edits: { order: [], steps } });
}

function secondsOf(place: number): number {
  return one(TOUR[place - 1]).seconds;
}
