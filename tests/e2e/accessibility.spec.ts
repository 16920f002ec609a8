import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "./fixtures.ts";
import { openMap } from "./open-map.ts";

for (const theme of ["light", "dark", "projector"]) {
  test(`the first screen in the ${theme} theme has nothing that axe finds wrong`, async ({
    page,
  }) => {
    await openMap(page, `#theme=${theme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(toSentence)).toEqual([]);
  });
}

for (const panel of ["places", "ledger", "figures"]) {
  test(`the ${panel} panel has nothing that axe finds wrong`, async ({ page }) => {
    await openMap(page, `#panel=${panel}`);
    const { violations } = await new AxeBuilder({ page }).include("#tab-body").analyze();
    expect(violations.map(toSentence)).toEqual([]);
  });
}

function toSentence({ id, help, nodes }: { id: string; help: string; nodes: { html: string }[] }) {
  return `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`;
}
