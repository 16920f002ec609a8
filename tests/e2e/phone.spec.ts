import { expect, type Page } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { findUnreachable } from "./find-unreachable.ts";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a finger drags the sheet to each of its three heights", async ({ page }) => {
  await openMap(page);
  await drag(page, 0.1);
  await expect(handle(page)).toHaveAttribute("aria-valuetext", "全屏");
  await drag(page, 0.95);
  await expect(handle(page)).toHaveAttribute("aria-valuetext", "收起");
  await drag(page, 0.5);
  await expect(handle(page)).toHaveAttribute("aria-valuetext", "半屏");
});

test("keys take the sheet to each of its three heights", async ({ page }) => {
  await openMap(page);
  for (const [key, text] of [
    ["End", "全屏"],
    ["Home", "收起"],
    ["ArrowUp", "半屏"],
  ] as const) {
    await handle(page).press(key);
    await expect(handle(page)).toHaveAttribute("aria-valuetext", text);
  }
});

test("the three heights of the sheet differ, and the lowest still shows the tabs", {
  tag: "@long",
}, async ({ page }) => {
  await openMap(page);
  const top = async () => (await handle(page).boundingBox())?.y ?? 0;
  await handle(page).press("End");
  await expect.poll(top).toBeLessThan(120);
  await handle(page).press("Home");
  await expect.poll(top).toBeGreaterThan(700);
  await expect(page.getByRole("tab", { name: "报告" })).toBeInViewport({ ratio: 1 });
});

test("a tap on a place in the report makes the details the sheet", { tag: "@long" }, async ({
  page,
}) => {
  await openMap(page);
  await page
    .getByRole("region", { name: "报告" })
    .getByRole("button")
    .first()
    .scrollIntoViewIfNeeded();
  await openPlace(page);
  const details = page.getByRole("region", { name: "详情" });
  await expect(details).toBeInViewport();
  await expect(page.getByRole("tab", { name: "报告" })).toBeHidden();
  expect((await details.boundingBox())?.width).toBe(390);
});

test("closing the details brings the sheet back", async ({ page }) => {
  await openMap(page, "#feature=village/xumao");
  await page.getByRole("button", { name: "关闭详情" }).tap();
  await expect(page.getByRole("tab", { name: "报告" })).toBeInViewport();
});

test("search results take the whole screen below the field", async ({ page }) => {
  await openMap(page);
  await page.getByRole("combobox", { name: "搜索" }).fill("徐毛");
  const results = page.getByRole("listbox");
  await expect(results).toBeVisible();
  await expect.poll(async () => (await popup(page).boundingBox())?.width).toBe(390);
  const box = await popup(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
});

test("nothing scrolls sideways in any panel, and every control can be reached", async ({
  page,
}) => {
  await openMap(page);
  for (const panel of ["report", "places", "ledger", "figures"]) {
    await page.goto(`./#panel=${panel}&lang=zh&theme=light`);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expect(page.getByRole("tabpanel").getByRole("region").first()).toBeVisible();
    expect(await sideways(page), panel).toEqual([]);
    expect(await findUnreachable(page), panel).toEqual([]);
    await page.goto(`./#panel=${panel}&lang=en&theme=projector`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await sideways(page), panel).toEqual([]);
  }
});

for (const [key, height] of [
  ["Home", "lowered"],
  ["End", "full"],
] as const) {
  test(`axe finds nothing wrong with the sheet ${height}`, { tag: "@long" }, async ({ page }) => {
    await openMap(page);
    await handle(page).press(key);
    expect(await findFaults(page)).toEqual([]);
  });
}

test("axe finds nothing wrong with the details as the sheet, and each control can be reached", async ({
  page,
}) => {
  await openMap(page, "#feature=village/xumao");
  expect(await findFaults(page)).toEqual([]);
  expect(await findUnreachable(page)).toEqual([]);
});

function handle(page: Page) {
  return page.getByRole("slider", { name: "拉起或收起面板" });
}

function popup(page: Page) {
  return page.getByRole("search").locator(".search-popup");
}

async function openPlace(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "地点" }).tap();
  await page.getByRole("button", { name: "徐毛村", exact: true }).tap();
}

/** What is wider than its own box or than the screen. */
async function sideways(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const wide = [document.scrollingElement, document.getElementById("tab-body")].filter(
      (one) => one && one.scrollWidth > Math.min(one.clientWidth, innerWidth),
    );
    return wide.map((one) => `${one?.tagName} ${one?.id}: ${one?.scrollWidth}`);
  });
}

/** Drags the handle with a finger to a part of the screen's height. */
async function drag(page: Page, share: number): Promise<void> {
  const x = 195;
  const from = (await restingTop(page)) + 10;
  const to = share * 844;
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    });
  await touch("touchStart", from);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from + (to - from) * part);
  await touch("touchEnd");
}

/** Where the handle is once the sheet has stopped moving, seen in the same place five times running. */
async function restingTop(page: Page): Promise<number> {
  const seen: number[] = [];
  await expect
    .poll(
      async () => {
        seen.unshift((await handle(page).boundingBox())?.y ?? 0);
        return seen.length >= 5 && seen.slice(0, 5).every((top) => top === seen[0]);
      },
      { intervals: [100] },
    )
    .toBe(true);
  return seen[0] ?? 0;
}
