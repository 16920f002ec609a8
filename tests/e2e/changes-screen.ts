import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Change, PositionChange, RemarkChange } from "../../src/draft/change.ts";
import { markOf, parsePatchFile, toPatchFile } from "../../src/draft/patch-file.ts";
import type { Feature } from "../../src/model/feature.ts";
import { aPositionChange, aRemarkChange } from "../fixtures/any-changes.ts";
import { DATASET, one } from "./shipped.ts";

const [FIRST, SECOND] = [...DATASET.features.values()].filter(
  ({ properties: { kind, position } }) => kind === "village" && position.precision === "schematic",
);
/** Two whose position the data makes no claim about. */
export const VILLAGE = one(FIRST);
export const OTHER = one(SECOND);

export async function openChanges(page: Page): Promise<Locator> {
  if (page.url() === "about:blank") await page.goto("./");
  await page.locator(".toolbar").waitFor();
  const more = page.locator(".toolbar-more");
  if (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: /^(校正与备注|Corrections and remarks)$/ }).click();
  const panel = changesOf(page);
  await expect(panel).toBeVisible();
  return panel;
}

export function changesOf(page: Page): Locator {
  return page.getByRole("region", { name: /^(校正与备注|Corrections and remarks)$/ });
}

/** Somebody's correction of a shipped feature, to a place some hundred metres away. */
export function aMove(feature: Feature, change: Partial<PositionChange> = {}): PositionChange {
  const { geometry, properties } = feature;
  return aPositionChange({
    id: `move-${properties.id}`,
    feature: properties.id,
    was: { geometry, position: properties.position },
    ...change,
  });
}

export function aNote(feature: Feature, change: Partial<RemarkChange> = {}): RemarkChange {
  const { to } = aRemarkChange();
  const about = { type: "feature", id: feature.properties.id } as const;
  return aRemarkChange({ to: to && { ...to, about }, ...change });
}

export function aPatchFile(changes: readonly Change[], report = markOf(DATASET.report)) {
  return {
    name: "同事.json",
    mimeType: "application/json",
    buffer: Buffer.from(toPatchFile({ report, changes })),
  };
}

/** Chooses a file of changes, which are only offered by that. */
export async function offer(panel: Locator, changes: readonly Change[]): Promise<void> {
  await panel.getByLabel("导入校正文件").setInputFiles(aPatchFile(changes));
}

export async function takeIn(panel: Locator, changes: readonly Change[]): Promise<void> {
  await offer(panel, changes);
  await panel.getByRole("button", { name: "导入", exact: true }).click();
  await expect(panel.getByText(/^已导入/)).toBeVisible();
}

/** Without a word to the page, as a machine does that loses its power. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
}

/** As the file has them that the panel exports. */
export async function exportedChanges(panel: Locator): Promise<readonly Change[]> {
  const [download] = await Promise.all([
    panel.page().waitForEvent("download"),
    panel.getByRole("button", { name: "导出校正文件" }).click(),
  ]);
  const read = parsePatchFile(readFileSync(await download.path(), "utf8"));
  return read.ok ? read.file.changes : [];
}
