import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { aNote, OTHER, openChanges, takeIn, VILLAGE } from "./changes-screen.ts";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";
import { one, statementWith } from "./shipped.ts";
import { openEditor, openStep, TOUR } from "./tour-screen.ts";
import { unzip } from "./unzip.ts";

const PLACELESS = statementWith(({ features }) => features.length === 0);

test("a remark on a place is written, listed with its place, set to done and kept", async ({
  page,
}) => {
  await openMap(page, `#feature=${VILLAGE.properties.id}`);
  await regionOf(page, "详情").getByRole("button", { name: "备注", exact: true }).click();
  const card = regionOf(page, "备注");
  await card.getByRole("button", { name: "保存备注" }).click();
  await expect(card.getByRole("alert")).toHaveText("写清要办什么。");
  await fill(card, "路灯要修", "建设办", "2024-09-30");
  await card.getByRole("button", { name: "保存备注" }).click();
  await expect(card.getByText("2024-09-30 已过期")).toBeVisible();
  await card.getByRole("button", { name: "关闭备注" }).click();
  await expect(regionOf(page, "详情").getByRole("button", { name: "备注 1" })).toBeVisible();

  const panel = await openRemarks(page);
  await expect(panel.getByRole("button", { name: VILLAGE.properties.name })).toBeVisible();
  await panel.getByRole("radio", { name: "办结" }).check();
  await expect(panel.getByRole("button", { name: "办结 1" })).toBeVisible();
  await expect(panel.getByText("已保存")).toBeVisible();
  await page.reload();
  await expect((await openRemarks(page)).getByRole("button", { name: "办结 1" })).toBeVisible();
});

test("a statement has remarks of its own, also where it is read beside its one place", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page, `#statement=${PLACELESS.id}`);
  await regionOf(page, "详情").getByRole("button", { name: "备注", exact: true }).click();
  const card = regionOf(page, "备注");
  await expect(card.getByText(PLACELESS.text)).toBeVisible();
  await fill(card, "补上第三季度的数", "经济发展办", "2030-01-01");
  await card.getByRole("button", { name: "保存备注" }).click();
  await card.getByRole("button", { name: "关闭备注" }).click();
  const placed = statementWith(({ features }) => features.length === 1);
  await page.goto(`./#statement=${placed.id}&feature=${placed.features[0]}`);
  await regionOf(page, "详情").getByRole("button", { name: "备注", exact: true }).click();
  await card.getByRole("radio", { name: "报告内容" }).check();
  await expect(card.getByText(placed.text)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("a step of the tour has remarks, which lie over the editor as it was left", {
  tag: "@long",
}, async ({ page }) => {
  const editor = await openEditor(page);
  await openStep(page, 2);
  await editor.getByRole("button", { name: "写待办备注" }).click();
  const card = regionOf(page, "备注");
  await expect(editor).toBeHidden();
  await fill(card, "请财政所到场", "", "");
  await card.getByRole("button", { name: "保存备注" }).click();
  await card.getByRole("button", { name: "关闭备注" }).click();
  await expect(editor.getByRole("button", { name: "待办备注 1" })).toBeVisible();
});

test("the speaker reads a step's remarks beside the notes, and adds what the meeting says", {
  tag: "@long",
}, async ({ page, context }) => {
  await page.setViewportSize({ width: 1024, height: 680 });
  const { to } = aNote(OTHER);
  const about = { type: "step", id: one(TOUR[1]).id } as const;
  await takeIn(await openChanges(page), [
    aNote(OTHER, { to: to && { ...to, about, text: "请财政所到场" } }),
  ]);
  await openMap(page, "#step=2");
  await expect(page.locator(".stage")).toBeAttached();
  const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  const notes = regionOf(speaker, "备注");
  await expect(notes.getByText("请财政所到场")).toBeVisible();
  await expect(page.locator("body")).not.toContainText("请财政所到场");
  await notes.getByRole("button", { name: "给这一步写备注" }).click();
  await fill(notes, "会后补充预算表", "财政所", "2030-01-01");
  await notes.getByRole("button", { name: "保存备注" }).click();
  await expect(notes.getByText("会后补充预算表")).toBeVisible();
  await page.keyboard.press("Escape");
  const panel = await openRemarks(page);
  await expect(panel.getByText("会后补充预算表")).toBeVisible();
});

test("the list is filtered by state and department and goes out as it is shown", {
  tag: "@long",
}, async ({ page }) => {
  const panel = await openRemarks(page);
  await expect(panel.getByText("还没有备注")).toBeVisible();
  const { to } = aNote(OTHER);
  await takeIn(panel, [
    aNote(VILLAGE),
    aNote(OTHER, {
      id: "n2",
      remark: "r2",
      to: to && { ...to, text: "修桥", department: "水利站", state: "doing" },
    }),
  ]);
  await panel.getByLabel("承办单位").selectOption("水利站");
  await expect(panel.getByText("路灯要修")).toBeHidden();
  expect(await exported(page, panel, "导出 CSV 表格")).toMatch(/修桥,水利站,2024-09-30,在办/);
  expect(JSON.parse(await exported(page, panel, "导出 JSON"))).toMatchObject([
    { id: "r2", text: "修桥", subject: OTHER.properties.name },
  ]);
  await panel.getByRole("button", { name: "待办 1" }).click();
  await expect(panel.getByText("没有符合的备注。")).toBeVisible();
  await panel.getByRole("button", { name: "全部 2" }).click();
  await panel.getByLabel("承办单位").selectOption("全部单位");
  const files = unzip(await exportedBytes(page, panel, "导出 Word 督办清单"));
  const text = files.get("word/document.xml")?.toString("utf8");
  expect(text).toContain("路灯要修");
  expect(text).toContain("修桥");
});

test("axe finds nothing wrong with the form, and a phone can reach all of it", {
  tag: "@long",
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, `#feature=${VILLAGE.properties.id}`);
  await regionOf(page, "详情").getByRole("button", { name: "备注", exact: true }).click();
  const card = regionOf(page, "备注");
  await fill(card, "路灯要修", "建设办", "2030-01-01");
  expect(await findFaults(page)).toEqual([]);
  await card.getByRole("button", { name: "保存备注" }).click();
  await expect(card.getByText("路灯要修")).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

async function openRemarks(page: Page): Promise<Locator> {
  const panel = await openChanges(page);
  await panel.getByRole("tab", { name: "备注" }).click();
  return panel;
}

async function fill(card: Locator, text: string, department: string, due: string): Promise<void> {
  await card.getByLabel("要办的事").fill(text);
  await card.getByLabel("承办单位").fill(department);
  await card.getByLabel("办结期限").fill(due);
}

async function exported(page: Page, panel: Locator, name: string): Promise<string> {
  return (await exportedBytes(page, panel, name)).toString("utf8");
}

async function exportedBytes(page: Page, panel: Locator, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name }).click(),
  ]);
  return readFileSync(await download.path());
}
