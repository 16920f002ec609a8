import { expect } from "@playwright/test";
import { markOf } from "../../src/draft/patch-file.ts";
import {
  aMove,
  aNote,
  aPatchFile,
  OTHER,
  offer,
  openChanges,
  takeIn,
  VILLAGE,
} from "./changes-screen.ts";
import { findFaults } from "./find-faults.ts";
import { test } from "./fixtures.ts";
import { DATASET } from "./shipped.ts";

const NAME = VILLAGE.properties.name;
const ELSEWHERE = { type: "Point" as const, coordinates: [117.79, 36.87] };

test("a colleague's file is told of first, then taken in, and can be undone after a reload", {
  tag: "@long",
}, async ({ page }) => {
  const panel = await openChanges(page);
  await offer(panel, [
    aMove(VILLAGE),
    aMove(OTHER),
    aMove(VILLAGE, { id: "x", feature: "village/x" }),
  ]);
  await expect(panel.getByText("2 条新的")).toBeVisible();
  await expect(panel.getByText("1 条对不上这里的数据，不导入")).toBeVisible();
  await expect(panel.getByText("0 处校正")).toBeVisible();
  await panel.getByRole("button", { name: "导入", exact: true }).click();
  await expect(panel.getByText("2 处校正")).toBeVisible();
  await expect(panel.getByText("已保存")).toBeVisible();
  await page.reload();
  const again = await openChanges(page);
  await expect(again.getByText("2 处校正")).toBeVisible();
  await offer(again, [aMove(VILLAGE), aMove(OTHER, { id: "same", by: "王" })]);
  await expect(again.getByText("2 条这里已有")).toBeVisible();
  await expect(again.getByText("没有新的内容")).toBeVisible();
  await again.getByRole("button", { name: "知道了" }).click();
  await again.getByRole("button", { name: "撤销" }).click();
  await expect(again.getByText("还没有校正")).toBeVisible();
  await again.getByRole("button", { name: "重做" }).click();
  await expect(again.getByText("2 处校正")).toBeVisible();
});

test("two who disagree lie side by side, are looked at on the map, and one is decided for", {
  tag: "@long",
}, async ({ page }) => {
  const panel = await openChanges(page);
  const mine = aMove(VILLAGE, { by: "李" });
  await takeIn(panel, [mine]);
  const theirs = aMove(VILLAGE, {
    id: "theirs",
    by: "王",
    at: "2024-07-03T08:00:00.000Z",
    to: mine.to && { ...mine.to, geometry: ELSEWHERE },
  });
  await offer(panel, [theirs]);
  await expect(panel.getByText("1 处与这里的不一致")).toBeVisible();
  await panel.getByRole("button", { name: "导入", exact: true }).click();
  await expect(panel.getByRole("tab", { name: "校正 1 处待定" })).toBeVisible();
  await panel.getByRole("button", { name: "在图上看：李" }).click();
  await expect(panel.getByRole("button", { name: "在图上看：李" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(panel.getByRole("button", { name: "在图上看：王" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await panel.getByRole("button", { name: "用这个：李" }).click();
  await expect(panel.getByRole("tab", { name: "校正 1 处待定" })).toBeHidden();
  await panel.getByRole("button", { name: `${NAME}经过 3 次改动` }).click();
  await panel.getByRole("button", { name: "恢复数据里的位置" }).click();
  await expect(panel.getByText("恢复为数据里的位置").first()).toBeVisible();
  await panel.getByRole("button", { name: /^恢复 王 / }).click();
  await expect(panel.getByText("恢复为数据里的位置")).toHaveCount(1);
});

test("what was made over other data, or for another report, says what still applies", {
  tag: "@long",
}, async ({ page }) => {
  const panel = await openChanges(page);
  const { was } = aMove(VILLAGE);
  const late = aMove(VILLAGE, { was: { ...was, geometry: ELSEWHERE } });
  const report = { id: "2023-h2", characters: 1, sha256: "0" };
  const file = panel.getByLabel("导入校正文件");
  const text = { ...markOf(DATASET.report), sha256: "f".repeat(64) };
  await file.setInputFiles(aPatchFile([aMove(OTHER)], text));
  await expect(panel.getByText("文件是照这份报告的另一个文本做的。")).toBeVisible();
  await expect(panel.getByText("1 条新的")).toBeVisible();
  await panel.getByRole("button", { name: "不导入" }).click();
  await expect(panel.getByText("0 处校正")).toBeVisible();
  const gone = aMove(VILLAGE, { id: "gone", feature: "village/gone" });
  await file.setInputFiles(aPatchFile([late, aMove(OTHER), gone], report));
  await expect(panel.getByText("文件是照这份报告的另一个文本做的。")).toBeHidden();
  await expect(panel.getByText("文件是为另一份报告（2023-h2）做的。")).toBeVisible();
  await expect(panel.getByText("1 条新的")).toBeVisible();
  await expect(panel.getByText("1 条对不上这里的数据，不导入")).toBeVisible();
  await expect(panel.getByText("1 条是照别的位置改的")).toBeVisible();
  await panel.getByLabel("这些也导入").check();
  await panel.getByRole("button", { name: "导入", exact: true }).click();
  await expect(panel.getByText("2 处校正")).toBeVisible();
});

test("a broken file is refused with the place of its fault, on a drop as well", {
  tag: "@long",
}, async ({ page }) => {
  const panel = await openChanges(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const text =
      '{"format":"one-map-patches","version":1,"report":{"id":"r","characters":1,"sha256":""},"changes":[{"kind":"poem"}]}';
    transfer.items.add(new File([text], "a.json", { type: "application/json" }));
    return transfer;
  });
  await panel.dispatchEvent("drop", { dataTransfer });
  await expect(panel.getByRole("alert")).toContainText("changes.0.kind：这里只能是下列之一");
  await expect(panel.getByText("0 处校正")).toBeVisible();
});

test("axe finds nothing wrong with the panel, in either language and any theme", {
  tag: "@long",
}, async ({ page }) => {
  await page.goto("./#theme=projector&lang=en");
  const panel = await openChanges(page);
  const side = aMove(VILLAGE, { id: "theirs" });
  const changes = [
    aMove(VILLAGE),
    { ...side, to: side.to && { ...side.to, geometry: ELSEWHERE } },
    aNote(OTHER),
  ];
  await panel.getByLabel("Import corrections").setInputFiles(aPatchFile(changes));
  expect(await findFaults(page)).toEqual([]);
  await panel.getByRole("button", { name: "Import", exact: true }).click();
  await panel.locator(".history-toggle").first().click();
  expect(await findFaults(page)).toEqual([]);
  await panel.getByRole("tab", { name: "Remarks" }).click();
  expect(await findFaults(page)).toEqual([]);
  await page.goto("./#theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await findFaults(page, ["color-contrast"])).toEqual([]);
});
