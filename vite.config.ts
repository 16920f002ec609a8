import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { briefing } from "./src/node/briefing-plugin.ts";
import { BRIEFING } from "./src/node/build-modes.ts";
import { contentSecurityPolicy } from "./src/node/csp-plugin.ts";
import { fonts } from "./src/node/font-plugin.ts";
import { geodata } from "./src/node/geodata-plugin.ts";
import { packed } from "./src/node/packed-plugin.ts";
import { preloads } from "./src/node/preload-plugin.ts";
import { offlineApp } from "./src/node/pwa-plugin.ts";

export default defineConfig(({ mode }) => ({
  appType: "mpa",
  base: "./",
  publicDir: false,
  plugins: [solid(), geodata(), fonts(), ...(mode === BRIEFING ? [packed()] : served())],
  preview: { host: "127.0.0.1" },
  worker: { format: "es", rolldownOptions: WITHOUT_WEB_ASSEMBLY },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    manifest: true,
    assetsInlineLimit: (path) => (path.endsWith(".woff2") ? false : undefined),
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { app: "index.html" },
      output: { codeSplitting: { groups: chunks() } },
    },
  },
}));

/** Two libraries bring it for ways of packing that we leave to others; it would start at once, where a policy may forbid it. */
const WITHOUT_WEB_ASSEMBLY = {
  external: ["@bokuweb/zstd-wasm"],
  treeshake: { moduleSideEffects: [{ test: /hyparquet-compressors/, sideEffects: false }] },
};

function served() {
  return [preloads(), contentSecurityPolicy(), briefing(), ...offlineApp()];
}

/** Names that stay from build to build, for tests/bench/budget.json; Vite's own helper would else drag a lazy chunk into the first page. */
function chunks() {
  const packages = {
    maplibre: "maplibre-gl",
    deck: "(@deck\\.gl|@luma\\.gl|@math\\.gl|@loaders\\.gl|@probe\\.gl|mjolnir\\.js)",
    echarts: "(echarts|zrender)",
    hash: "@noble",
    solid: "solid-js",
  };
  return [
    { name: "runtime", test: /vite[\\/]preload-helper/, priority: 1 },
    ...Object.entries(packages).map(([name, folder]) => ({
      name,
      test: new RegExp(`[\\\\/]node_modules[\\\\/]${folder}[\\\\/]`),
    })),
  ];
}
