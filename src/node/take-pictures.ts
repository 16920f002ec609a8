import { readFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { buildIfStale } from "./build-if-stale.ts";
import { chromiumOptions } from "./chromium-options.ts";
import { requireChromium } from "./install-chromium.ts";
import { type Picture, picturesOf } from "./pictures.ts";
import { serveDist } from "./serve-dist.ts";

requireChromium();
await buildIfStale();
const { url, close } = await serveDist("127.0.0.1", 4183);
const browser = await chromium.launch(chromiumOptions());
const scenes = JSON.parse(readFileSync("tests/pictures/scenes.json", "utf8"));
const wanted = process.argv[2] ?? "";
for (const picture of picturesOf(scenes).filter(({ path }) => path.includes(wanted))) {
  await take(browser, url, picture);
  console.log(picture.path);
}
await browser.close();
await close();

async function take(browser: Browser, url: string, { path, size, hash }: Picture): Promise<void> {
  const [width, height] = size;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  await page.goto(`${url}${hash}`);
  await page.locator('[data-names="clear"]').waitFor({ state: "attached", timeout: 60_000 });
  await page.screenshot({ path });
  await page.close();
}
