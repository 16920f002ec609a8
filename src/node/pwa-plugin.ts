import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { appZh } from "../i18n/app.ts";
import { outside } from "../i18n/outside.ts";
import { ICONS } from "./icons.ts";

/** Slices of the full font, of which a visitor may never need one. */
const RARE_GLYPHS = "noto-sans-sc-*-wght-normal-*.woff2";

/** Of one file; the briefing is the largest by far. */
const MOST_BYTES = 4_000_000;

/** Keeps the whole app for visits without a network; src/served/offline.ts asks for it. */
export function offlineApp(): readonly Plugin[] {
  return [
    emitIcons(),
    ...VitePWA({
      injectRegister: false,
      filename: "offline.js",
      manifest: {
        name: appZh.product,
        short_name: appZh.product,
        description: outside.description,
        lang: "zh-CN",
        display: "standalone",
        background_color: "#ede8dd",
        theme_color: "#ede8dd",
        icons: ICONS.map(({ file, pixels, purpose }) => ({
          src: file,
          sizes: `${pixels}x${pixels}`,
          type: "image/png",
          purpose,
        })),
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,json,geojson,txt,svg,png,woff2}"],
        globIgnores: [`**/${RARE_GLYPHS}`, "offline.js"],
        navigateFallback: null,
        maximumFileSizeToCacheInBytes: MOST_BYTES,
        inlineWorkboxRuntime: true,
        runtimeCaching: [
          {
            urlPattern: /-wght-normal-[\w-]+\.woff2$/,
            handler: "CacheFirst",
            options: { cacheName: "rare-glyphs" },
          },
        ],
      },
    }),
  ];
}

function emitIcons(): Plugin {
  return {
    name: "icons",
    apply: "build",
    generateBundle() {
      for (const { file } of ICONS)
        this.emitFile({ type: "asset", fileName: file, source: readFileSync(`src/icons/${file}`) });
    },
  };
}
