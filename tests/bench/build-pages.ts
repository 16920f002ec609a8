import { cpSync } from "node:fs";
import { build, type Plugin } from "vite";
import { DEFAULT_VIEW } from "../../src/model/view.ts";
import { fonts } from "../../src/node/font-plugin.ts";
import { toStyle } from "../../src/style/style.ts";

const FOLDER = "test-results/bench";

/** Builds the app and the bare page side by side; returns the folder that holds both. */
export async function buildPages(): Promise<string> {
  const layers = toStyle({ features: "", rings: "", ground: "" }, { ...DEFAULT_VIEW, unnamed: [] })
    .layers.length;
  await build({
    logLevel: "warn",
    plugins: [exposeMap()],
    build: { outDir: `${FOLDER}/ours`, emptyOutDir: true },
  });
  await build({
    configFile: false,
    logLevel: "warn",
    root: "tests/bench/bare",
    base: "./",
    plugins: [fonts()],
    define: { LAYER_COUNT: String(layers) },
    worker: { format: "es" },
    build: {
      outDir: `../../../${FOLDER}/bare`,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 2000,
    },
  });
  cpSync("geodata", `${FOLDER}/bare/geodata`, { recursive: true });
  return FOLDER;
}

/** Lets the bench reach the map without a hook in the app itself. */
function exposeMap(): Plugin {
  return {
    name: "expose-map",
    enforce: "pre",
    transform: (code, id) =>
      id.endsWith("/map/create-map.ts")
        ? code.replace("return new MapLibreMap(", "return globalThis.benchMap = new MapLibreMap(")
        : null,
  };
}
