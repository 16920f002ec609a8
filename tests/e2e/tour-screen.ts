import { expect, type Locator, type Page } from "@playwright/test";
import { toTour } from "../../src/tour/to-tour.ts";
import { DATASET } from "./shipped.ts";

/** As the shipped data writes it. */
export const TOUR = toTour(DATASET);

export function editorOf(page: Page): Locator {
  return page.getByRole("region", { name: /^(演示编排|Tour)$/ });
}

export async function openEditor(page: Page): Promise<Locator> {
  if (page.url() === "about:blank") await page.goto("./");
  await page.locator(".toolbar").waitFor();
  const more = page.locator(".toolbar-more");
  if (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: /^(编排演示|Edit the tour)$/ }).click();
  const editor = editorOf(page);
  await expect(editor).toBeVisible();
  return editor;
}

export async function openStep(page: Page, place: number): Promise<void> {
  const step = page.locator(".step-open").nth(place - 1);
  await step.click();
  await expect(step).toHaveAttribute("aria-expanded", "true");
}

export async function dropTour(page: Page, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "tour.json", { type: "application/json" }));
    return transfer;
  }, text);
  await page.locator(".desk").dispatchEvent("drop", { dataTransfer });
}
