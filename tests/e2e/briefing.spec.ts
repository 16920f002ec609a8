import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "@playwright/test";
import { toBriefing, toBriefingOwn } from "../../src/export/briefing.ts";
import { fill } from "../../src/packed/fill.ts";
import { toTour } from "../../src/tour/to-tour.ts";
import { openBriefing, test } from "./briefing-page.ts";
import { aMove, aNote, OTHER, openChanges, VILLAGE } from "./changes-screen.ts";
import { openMap } from "./open-map.ts";
import { countDiffering } from "./pictures-differ.ts";
import { regionOf } from "./screen.ts";
import { DATASET, one, STATEMENTS } from "./shipped.ts";

const BRIEFING = resolve("dist/briefing.html");
const ORIGINAL = "../shared/report/2024-h1.txt";

test("opened by double click without a network, it looks like the served app, names and all", async ({
  briefing,
  page,
}) => {
  await openBriefing(briefing, BRIEFING);
  await openMap(page);
  const clip = { x: 0, y: 0, width: 1000, height: 900 };
  const differing = async () =>
    countDiffering(page, await briefing.screenshot({ clip }), await page.screenshot({ clip }));
  await expect.poll(differing).toBe(0);
});

test("every character of the report and of the names comes out of the file itself", async ({
  briefing,
}) => {
  await openBriefing(briefing, BRIEFING);
  const names = [...DATASET.features.values()].map(({ properties }) => properties.name);
  const shown = [...names, ...STATEMENTS.map(({ text }) => text)].join("");
  const missing = await briefing.evaluate(async (text) => {
    const faces = await Promise.all(
      [...new Set(text)].map(async (glyph) => ({
        glyph,
        count: (await document.fonts.load('400 16px "Noto Sans SC"', glyph)).length,
      })),
    );
    return faces.filter(({ count }) => count === 0).map(({ glyph }) => glyph);
  }, shown);
  expect(missing).toEqual([]);
});

test("search, details, tables, charts, columns, English and the dark theme all work in it", {
  tag: "@long",
}, async ({ briefing }) => {
  test.slow();
  await openBriefing(briefing, BRIEFING);
  await briefing.getByRole("combobox", { name: "搜索" }).fill("xumao");
  await briefing.getByRole("option").first().click();
  await expect(briefing.getByRole("heading", { name: "徐毛村" })).toBeVisible();
  await briefing.getByRole("tab", { name: "台账" }).click();
  await expect(regionOf(briefing, "台账")).toBeVisible();
  await briefing.getByRole("tab", { name: "指标" }).click();
  await expect(regionOf(briefing, "指标").locator("svg").first()).toBeVisible();
  await briefing.getByRole("button", { name: "图层" }).click();
  const columns = regionOf(briefing, "图层").getByRole("switch", { name: "投资额立柱" });
  await columns.click();
  await expect(columns).toHaveAttribute("aria-checked", "true");
  await expect(regionOf(briefing, "图例").getByText("立柱：投资额，单位万元")).toBeVisible();
  await briefing.getByRole("radio", { name: "深色" }).check();
  await briefing.getByRole("button", { name: /中 \/ EN/ }).click();
  await expect(regionOf(briefing, "Ledger").or(regionOf(briefing, "Figures"))).toBeVisible();
  await briefing.locator('[data-map="idle"]').waitFor({ state: "attached" });
});

test("what it exports of itself is the very file that was opened", { tag: "@long" }, async ({
  briefing,
}) => {
  await openBriefing(briefing, BRIEFING);
  const again = await briefing.evaluate(() => globalThis.packed.template());
  expect(again === readFileSync(BRIEFING, "utf8")).toBe(true);
});

test(
  "an original sent along opens by itself, and the next export can leave it out",
  { tag: "@long" },
  async ({ briefing }, info) => {
    test.skip(!existsSync(ORIGINAL), "the original is not published with the project");
    const original = readFileSync(ORIGINAL, "utf8");
    const path = info.outputPath("own.html");
    writeFileSync(path, toBriefing(readFileSync(BRIEFING, "utf8"), toBriefingOwn({ original })));
    await openBriefing(briefing, path);
    await expect(regionOf(briefing, "报告").locator("mark")).toHaveCount(STATEMENTS.length);
    const again = await briefing.evaluate(() => globalThis.packed.template());
    expect(again === readFileSync(BRIEFING, "utf8")).toBe(true);
  },
);

test(
  "a tour sent along is the one that is shown, and keeps being it after a reload",
  { tag: "@long" },
  async ({ briefing }, info) => {
    const path = info.outputPath("tour.html");
    const chapter = one(toTour(DATASET)[1]);
    const tour = { order: [], steps: { [chapter.id]: { title: "先说最要紧的" } } };
    writeFileSync(path, toBriefing(readFileSync(BRIEFING, "utf8"), toBriefingOwn({ tour })));
    await openBriefing(briefing, path, "#step=2");
    const title = briefing.getByRole("heading", { name: "先说最要紧的" });
    await expect(title).toBeVisible();
    await briefing.reload();
    await expect(title).toBeVisible();
  },
);

test(
  "a torn tour is told in a sentence, and the app works without it",
  { tag: "@long" },
  async ({ briefing }, info) => {
    const path = info.outputPath("torn.html");
    writeFileSync(path, fill(readFileSync(BRIEFING, "utf8"), "own", '{"version":1,"tour":{"or'));
    await openBriefing(briefing, path);
    await expect(briefing.getByText("随这份文件带来的编排和改动没能读入")).toBeVisible();
    await expect(regionOf(briefing, "报告").getByRole("listitem")).toHaveCount(STATEMENTS.length);
  },
);

test(
  "corrections and remarks sent along stand in it, and torn ones are told in a sentence",
  { tag: "@long" },
  async ({ briefing }, info) => {
    const path = info.outputPath("patches.html");
    const template = readFileSync(BRIEFING, "utf8");
    const patches = [aMove(VILLAGE), aNote(OTHER)];
    writeFileSync(path, toBriefing(template, toBriefingOwn({ patches })));
    await openBriefing(briefing, path);
    const panel = await openChanges(briefing);
    await expect(panel.getByText("1 处校正 · 1 条备注")).toBeVisible();
    writeFileSync(path, toBriefing(template, toBriefingOwn({ patches: [{ kind: "poem" }] })));
    await openBriefing(briefing, path);
    await expect(briefing.getByText("随文件带来的校正和备注没能读入")).toBeVisible();
    await expect(regionOf(briefing, "报告").getByRole("listitem")).toHaveCount(STATEMENTS.length);
  },
);
