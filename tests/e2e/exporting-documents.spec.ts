import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { textOf } from "../../src/model/names.ts";
import { toFace } from "../../src/tour/face.ts";
import type { Step } from "../../src/tour/step.ts";
import { toTourFile } from "../../src/tour/tour-file.ts";
import { aReader } from "../fixtures/reader.ts";
import { choose, exportOf, openExport, start, takeFile } from "./export-screen.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { readPdf } from "./pdf-pages.ts";
import { DATASET, one, STATEMENTS } from "./shipped.ts";
import { dropTour, openEditor, TOUR } from "./tour-screen.ts";
import { unzip } from "./unzip.ts";

const SOFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const READER = aReader(DATASET);

const NOTE = "先讲由来 & 再讲数字";

/** One of each kind, and the one whose arcs lead outside; the others are hidden, as a person may do. */
const STEPS: readonly Step[] = TOUR.filter(
  (step) => step.layers.arcs || step === TOUR.find(({ kind }) => kind === step.kind),
);

/** Every step is painted by software here. */
test.describe.configure({ timeout: 240_000 });
const PATIENCE = { timeout: 200_000 };

test(
  "slides hold every step as text that can be edited, with notes, a map each, and the ledger as a table",
  { tag: "@long" },
  async ({ page }, testInfo) => {
    await openShortTour(page);
    const dialog = await openExport(page);
    await choose(dialog, /PPTX/);
    page.setDefaultTimeout(PATIENCE.timeout);
    const { name, bytes } = await takeFile(page, dialog);
    expect(name).toMatch(/^2024-h1-slides-[\d-]+\.pptx$/);
    const files = unzip(bytes);
    const slide = (number: number) => wordsOf(files.get(`ppt/slides/slide${number}.xml`));
    const notes = (number: number) => wordsOf(files.get(`ppt/notesSlides/notesSlide${number}.xml`));
    for (const [index, step] of STEPS.entries()) {
      const face = toFace(step, READER);
      expect(slide(index + 1)).toContain(bare(face.title));
      for (const hero of face.heroes) expect(slide(index + 1)).toContain(bare(hero.number));
      const statement = STATEMENTS.find(({ id }) => id === step.statement);
      if (statement) expect(notes(index + 1)).toContain(bare(textOf(statement, "zh")));
      if (statement) expect(notes(index + 1)).toContain(bare(NOTE));
    }
    const tables = [STEPS.length + 1, STEPS.length + 2].map((number) =>
      String(files.get(`ppt/slides/slide${number}.xml`)),
    );
    for (const xml of tables) expect(xml).toContain("<a:tbl>");
    const pictures = [...files.keys()].filter((path) => /^ppt\/media\/.*\.jpe?g$/.test(path));
    expect(pictures.length).toBe(STEPS.length);
    if (!SOFFICE) return;
    const path = testInfo.outputPath("slides.pptx");
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(testInfo.outputPath("soffice"))}`;
    execFileSync(SOFFICE, [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      testInfo.outputPath(),
      path,
    ]);
    const pages = await readPdf(readFileSync(testInfo.outputPath("slides.pdf")));
    expect(pages).toHaveLength(STEPS.length + 2);
  },
);

test("a document of the whole tour has searchable Chinese, page numbers, the ledger and every position's origin", {
  tag: "@long",
}, async ({ page }) => {
  const pages = await printed(page, [/PDF/, /整个演示/, /A4/]);
  const steps = STEPS.filter(({ kind }) => kind !== "ledger");
  for (const [index, step] of steps.entries())
    expect(bare(pages[index]?.text ?? "")).toContain(bare(toFace(step, READER).title));
  const rest = pages.slice(steps.length).map(({ text }) => bare(text));
  expect(rest[0]).toContain("台账");
  expect(rest[1]).toContain("位置有多准");
  expect(rest[2]).toContain("每处位置是怎样得来的");
  const origins = rest.slice(2).join("");
  for (const { properties } of DATASET.features.values())
    expect(origins).toContain(bare(properties.name));
  for (const [index, { text, width, height }] of pages.entries()) {
    expect({ width, height }).toEqual({ width: 297, height: 210 });
    expect(text).toContain(`${index + 1} / ${pages.length}`);
  }
});

test("a document of the map as it is fits A3, and says that it is no survey", {
  tag: "@long",
}, async ({ page }) => {
  const pages = await printed(page, [/PDF/, /当前画面/, /A3/]);
  const [map] = pages;
  expect(map).toMatchObject({ width: 420, height: 297 });
  expect(bare(one(map).text)).toContain(bare("示意图，不是测绘成果"));
  expect(bare(one(map).text)).toContain(bare("坐标系 WGS84"));
  expect(bare(pages[1]?.text ?? "")).toContain("台账");
});

test("the one file comes with the tour in it, and without the original unless it is asked for", async ({
  page,
}) => {
  test.skip(!existsSync("dist/briefing.html"), "this build has no briefing");
  await openShortTour(page);
  const dialog = await openExport(page);
  await choose(dialog, /HTML/);
  const { name, bytes } = await takeFile(page, dialog);
  expect(name).toMatch(/^2024-h1-briefing-/);
  expect(bytes.length).toBeGreaterThan(500_000);
  expect(bytes.length).toBeLessThan(3 * 1024 * 1024);
  expect(bytes.toString("utf8")).toContain('"original":null');
  expect(bytes.toString("utf8")).toContain(NOTE);
});

async function openShortTour(page: Page): Promise<void> {
  await openMap(page);
  const editor = await openEditor(page);
  const edits = TOUR.map((step) => [
    step.id,
    STEPS.includes(step) ? { note: NOTE } : { hidden: true },
  ]);
  const { report } = DATASET;
  await dropTour(
    page,
    toTourFile({ report: report.id, edits: { order: [], steps: Object.fromEntries(edits) } }),
  );
  await expect(editor.getByText("已导入")).toBeVisible();
}

/** What a printer would get; the print window itself is not for a test. */
async function printed(page: Page, choices: readonly RegExp[]) {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openShortTour(page);
  const dialog = await openExport(page);
  await choose(dialog, ...choices);
  await start(dialog);
  await expect(exportOf(page).getByRole("status")).toContainText("打印窗口", PATIENCE);
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** The words of a slide without its markup and blanks. */
function wordsOf(xml: Buffer | undefined): string {
  const texts = String(xml).matchAll(/<a:t>([^<]*)<\/a:t>/g);
  return bare(
    [...texts]
      .map(([, text]) => text)
      .join("")
      .replaceAll("&amp;", "&"),
  );
}

/** Lines may be broken anywhere. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, "").normalize("NFKC");
}
