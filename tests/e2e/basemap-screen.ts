import { expect, type Locator, type Page } from "@playwright/test";
import { test as base } from "./fixtures.ts";
import { regionOf } from "./screen.ts";
import { startTileServer, type TileServer } from "./tile-server.ts";

/** Words of the browser itself when a request of a basemap fails. */
const NETWORK_NOISE = /Failed to load resource|net::ERR|Refused to connect|violates the following/;

/** An office that offers the maps of a server of the test's own, which the policy of each of its windows then allows. */
export const test = base.extend<{ tiles: TileServer }>({
  tiles: async ({ page, faults }, use) => {
    const tiles = await startTileServer();
    await offer(page, ORIGIN);
    await relay(page, tiles);
    await use(tiles);
    await tiles.close();
    const others = faults
      .splice(0)
      .filter((fault) => !fault.includes(ORIGIN) && !NETWORK_NOISE.test(fault));
    faults.push(...others);
  },
});

/** As the page knows the server: on the web, since browsers guard what lies on the machine itself. */
export const ORIGIN = "https://tiles.test";

async function relay(page: Page, tiles: TileServer): Promise<void> {
  await page.context().route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const range = route.request().headers().range;
    try {
      const answer = await fetch(
        `${tiles.address}${pathname}`,
        range ? { headers: { range } } : {},
      );
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    } catch {
      await route.abort().catch(() => {});
    }
  });
}

async function offer(page: Page, origin: string): Promise<void> {
  await page
    .context()
    .route("**/geodata/basemaps.json", (route) => route.fulfill({ json: configuration(origin) }));
  await page.context().route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(/img-src /, `img-src ${origin} `)
        .replace(/connect-src /, `connect-src ${origin} `);
      await route.fulfill({ response, body: html });
    },
  );
}

function configuration(origin: string) {
  const known = {
    nameEn: "Town map",
    mayExport: true,
    credits: [{ text: "© 试验局", textEn: "© Test Office", url: "https://example.org/licence" }],
  };
  const raster = { ...known, type: "raster", sheets: [`${origin}/tiles/{z}/{x}/{y}.png`] };
  return {
    basemaps: [
      { ...raster, id: "town", name: "镇区图" },
      { ...raster, id: "town-image", name: "镇区影像", isImagery: true },
      { ...raster, id: "town-shifted", name: "偏移图", datum: "gcj02", mayExport: false },
      {
        ...raster,
        id: "town-key",
        name: "要密钥的图",
        key: "town",
        sheets: [`${origin}/tiles/{z}/{x}/{y}.png?tk={key}`],
      },
      { ...known, id: "town-style", name: "镇区样式", type: "style", url: `${origin}/style.json` },
      {
        ...known,
        id: "town-archive",
        name: "镇区包",
        type: "archive",
        url: `${origin}/town.pmtiles`,
      },
    ],
  };
}

/** Opens the layers' panel and gives its list of basemaps. */
export async function openChooser(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "图层" }).click();
  const layers = regionOf(page, "图层");
  await layers.getByRole("button", { name: /^底图/, expanded: false }).click();
  const chooser = layers.getByRole("radiogroup", { name: "底图" });
  await chooser.getByRole("radio", { name: "内置底图" }).waitFor();
  return chooser;
}

export async function choose(page: Page, name: string): Promise<void> {
  const chooser = await openChooser(page);
  await chooser.getByRole("radio", { name, exact: true }).check();
}

export async function settled(page: Page): Promise<void> {
  await page.locator('[data-map="idle"]').waitFor({ state: "attached", timeout: 30_000 });
}

export function creditOf(page: Page): Locator {
  return regionOf(page, "地图").getByRole("link", { name: "© 试验局" });
}

/** Whether the map shows nothing but what the data draws. */
export async function expectEmbedded(page: Page): Promise<void> {
  await expect(creditOf(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/basemap=/);
}
