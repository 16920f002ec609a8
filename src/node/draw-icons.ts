import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "./chromium-options.ts";
import { ICONS } from "./icons.ts";

const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();
for (const { file, pixels, svg } of ICONS) {
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(svg, "utf8")}`);
  await page.screenshot({ path: `src/icons/${file}`, omitBackground: true });
}
await browser.close();
