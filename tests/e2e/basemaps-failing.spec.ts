import { expect, type Page } from "@playwright/test";
import { townArchive } from "../fixtures/pmtiles-town.ts";
import { creditOf, expectEmbedded, ORIGIN, openChooser, settled, test } from "./basemap-screen.ts";
import { foreignStyle } from "./foreign-style.ts";
import { openMap } from "./open-map.ts";
import type { TileMode } from "./tile-server.ts";

const SAID: Readonly<Record<Exclude<TileMode, "ok">, (name: string) => string>> = {
  slow: (name) => `“${name}”迟迟没有回应`,
  refused: (name) => `“${name}”拒绝了请求`,
  broken: (name) => `“${name}”的内容读不出来`,
  missing: (name) => `“${name}”那里没有这片地图`,
};
const MODES = ["slow", "refused", "broken", "missing"] as const;
const FILES = [
  { name: "镇区样式", path: "/style.json", body: JSON.stringify(foreignStyle(ORIGIN)) },
  { name: "镇区包", path: "/town.pmtiles", body: townArchive({ attribution: "© 试验局" }) },
];

for (const { name, path, body } of FILES)
  test(`${path} that is slow, refused, broken, missing or gone gives way to the embedded basemap, and says which`, {
    tag: "@long",
  }, async ({ page, tiles }) => {
    test.slow();
    tiles.put(path, body);
    await openMap(page);
    const chooser = await openChooser(page);
    for (const mode of MODES) {
      tiles.answer(mode);
      await chooser.getByRole("radio", { name, exact: true }).click();
      await expect(page.getByText(SAID[mode](name))).toBeVisible();
      await expectEmbedded(page);
    }
    tiles.answer("ok");
    await page.getByRole("button", { name: "再试一次" }).click();
    await expectDrawn(page);
    await tiles.close();
    await chooser.getByRole("radio", { name: "内置底图" }).click();
    await expectEmbedded(page);
    await chooser.getByRole("radio", { name, exact: true }).click();
    await expect(page.getByText(`连不上“${name}”`)).toBeVisible();
    await expectEmbedded(page);
    await settled(page);
  });

test("a style that is sound but whose tiles are not gives way as well, and says why", {
  tag: "@long",
}, async ({ page, tiles }) => {
  test.slow();
  tiles.put("/style.json", JSON.stringify(foreignStyle(ORIGIN)));
  await openMap(page);
  const chooser = await openChooser(page);
  for (const mode of MODES) {
    tiles.answer(mode, "/tiles/");
    await chooser.getByRole("radio", { name: "镇区样式" }).click();
    await expect(page.getByText(SAID[mode]("镇区样式"))).toBeVisible({ timeout: 30_000 });
    await expectEmbedded(page);
  }
  tiles.answer("ok");
  await page.getByRole("button", { name: "再试一次" }).click();
  await expectDrawn(page);
});

async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator("#map").getByText("© 试验局").or(creditOf(page)).first()).toBeVisible();
  await settled(page);
}
