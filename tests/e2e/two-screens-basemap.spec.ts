import { expect, type Page } from "@playwright/test";
import { creditOf, openChooser, test } from "./basemap-screen.ts";
import { openMap } from "./open-map.ts";
import { regionOf } from "./screen.ts";

/** Two maps are drawn side by side without a graphics card. */
test.use({ viewport: { width: 1024, height: 680 }, contextOptions: { reducedMotion: "reduce" } });

const ASKS = "这个链接想用网上的底图";

test("consent to an online basemap reaches the speaker's window that was opened before, as does its end", {
  tag: "@long",
}, async ({ page, tiles }) => {
  test.slow();
  await openMap(page, "#step=3");
  const speaker = await openSpeaker(page);
  const preview = regionOf(speaker, "投影画面");
  await page.bringToFront();
  await page.keyboard.press("Escape");
  const chooser = await openChooser(page);
  expect(tiles.asked).toEqual([]);
  await chooser.getByRole("radio", { name: "镇区图", exact: true }).check();
  await expect(creditOf(page)).toBeVisible();
  await expect(creditIn(speaker)).toBeAttached();
  await chooser.getByRole("button", { name: "撤回联网同意：镇区图" }).click();
  await expect(chooser.getByRole("radio", { name: "内置底图" })).toBeChecked();
  await expect(creditOf(page)).toHaveCount(0);
  await expect(creditIn(speaker)).toHaveCount(0);
  await expect(preview).toBeVisible();
});

test("a link's basemap is drawn in neither window before somebody agrees, which is not asked on the stage, and then in both", {
  tag: "@long",
}, async ({ page, tiles }) => {
  test.slow();
  await openMap(page, "#step=3&basemap=town");
  const speaker = await openSpeaker(page);
  await expect(creditIn(speaker)).toHaveCount(0);
  expect(tiles.asked).toEqual([]);
  await page.bringToFront();
  await expect(page.getByText(ASKS)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.getByText(ASKS)).toBeVisible();
  await page.getByRole("button", { name: "使用", exact: true }).click();
  await expect(creditOf(page)).toBeVisible();
  await expect(creditIn(speaker)).toBeAttached();
  await expect(speaker.getByText(ASKS)).toHaveCount(0);
  await speaker.reload();
  await expect(creditIn(speaker)).toBeAttached();
});

async function openSpeaker(page: Page): Promise<Page> {
  await expect(page.locator(".stage")).toBeAttached();
  const [speaker] = await Promise.all([
    page.context().waitForEvent("page"),
    page.keyboard.press("s"),
  ]);
  await expect(speaker.getByText("投影跟随中")).toBeVisible();
  await speaker.locator('[data-map="idle"]').waitFor({ state: "attached" });
  return speaker;
}

function creditIn(speaker: Page) {
  return regionOf(speaker, "投影画面").getByText("© 试验局");
}
