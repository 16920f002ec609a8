import { expect, type Locator, type Page } from "@playwright/test";
import type { Change, PositionChange, RemarkChange } from "../../src/draft/change.ts";
import { markOf, toPatchFile } from "../../src/draft/patch-file.ts";
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
