import { expect } from "@playwright/test";
import { boardIdsCiting, placeOf } from "../../src/model/dataset.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";
import { regionOf, viewOf } from "./screen.ts";
import { DATASET, one, STATEMENTS } from "./shipped.ts";

const { features, report } = DATASET;

test("a board chosen leaves its statements, its places and their count in the legend", async ({
  page,
}) => {
  const board = one(report.boards[1]);
  const statements = STATEMENTS.filter(
    (statement) => placeOf(report, statement)?.board.id === board.id,
  );
  const places = [...features.values()].filter(({ properties }) =>
    boardIdsCiting(report, properties.id).includes(board.id),
  );
  const villages = places.filter(({ properties }) => properties.kind === "village");
  const all = [...features.values()].filter(({ properties }) => properties.kind === "village");
  const villagesShown = (count: number) =>
    expect(regionOf(page, "图例").getByRole("listitem").filter({ hasText: "村庄" })).toHaveText(
      `村庄 ${count}`,
    );

  await openMap(page);
  await villagesShown(all.length);
  await page.getByRole("button", { name: "图层" }).click();
  const layers = regionOf(page, "图层");
  await layers.getByRole("tab", { name: "筛选" }).click();
  await layers.getByRole("button", { name: board.title }).click();

  const rows = regionOf(page, "报告").getByRole("listitem");
  await expect(rows).toHaveCount(statements.length);
  await expect(regionOf(page, "报告")).toContainText(
    `筛选后 ${statements.length} / ${STATEMENTS.length} 条`,
  );
  await expect(layers.getByRole("status")).toHaveText(
    `显示 ${places.length} / ${features.size} 处，${statements.length} / ${STATEMENTS.length} 条`,
  );
  await villagesShown(villages.length);
  await expect.poll(() => viewOf(page).filter?.boards).toEqual([board.id]);

  await page.getByRole("tab", { name: "地点" }).click();
  await expect(regionOf(page, "地点列表").getByRole("rowheader")).toHaveCount(places.length);
  await page.getByRole("tab", { name: "报告" }).click();
  await regionOf(page, "报告").getByRole("button", { name: "清除筛选" }).click();
  await expect(rows).toHaveCount(STATEMENTS.length);
  await villagesShown(all.length);
  await expect(page).not.toHaveURL(/filter/);
});

test("a filter that nothing passes says so and offers the way back", { tag: "@long" }, async ({
  page,
}) => {
  await page.goto("./#filter=kind:context;precision:schematic");
  const reading = regionOf(page, "报告");
  await expect(reading.getByText("没有符合筛选的内容")).toBeVisible();
  await reading.getByRole("button", { name: "清除筛选" }).click();
  await expect(reading.getByRole("listitem")).toHaveCount(STATEMENTS.length);
});
