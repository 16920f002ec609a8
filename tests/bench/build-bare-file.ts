import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { DEFAULT_VIEW } from "../../src/model/view.ts";
import { fonts } from "../../src/node/font-plugin.ts";
import { toStyle } from "../../src/style/style.ts";

/** The bare page as one file, everything pasted in as it is; returns where it lies. */
export async function buildBareFile(folder: string): Promise<string> {
  const scene = { ...DEFAULT_VIEW, unnamed: [] };
  const { layers } = toStyle({ features: "", rings: "", ground: "" }, scene);
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: "tests/bench/bare",
    plugins: [fonts(), pastedData()],
    define: { LAYER_COUNT: String(layers.length), GEODATA: JSON.stringify(geodata()) },
    worker: { format: "iife" },
    experimental: {
      renderBuiltUrl: (_file, { hostType }) =>
        hostType === "js" ? { runtime: "globalThis.benchWorkerUrl" } : undefined,
    },
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const path = join(folder, "bare.html");
  writeFileSync(
    path,
    toPage([built].flat().flatMap((each) => ("output" in each ? each.output : []))),
  );
  return path;
}

function toPage(outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string {
  const script = outputs.find(({ type }) => type === "chunk");
  const assetText = (pattern: RegExp) => {
    const found = outputs.find(({ type, fileName }) => type === "asset" && pattern.test(fileName));
    return found?.type === "asset" ? String(found.source) : "";
  };
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Bare MapLibre</title>
<style>html, body, #map { height: 100%; margin: 0 } ${assetText(/\.css$/)}</style></head>
<body><div id="map"></div><p id="details"></p>
<script type="text/plain" id="worker">${assetText(/worker.*\.js$/)}</script>
<script>
const text = document.getElementById("worker").textContent;
globalThis.benchWorkerUrl = URL.createObjectURL(new Blob([text])) + "#.cjs";
</script>
<script type="module">${script?.type === "chunk" ? script.code.replaceAll("</script", "<\\/script") : ""}</script>
</body></html>`;
}

function geodata(): Readonly<Record<string, unknown>> {
  const names = readdirSync("geodata").filter((name) => name.endsWith(".geojson"));
  return Object.fromEntries(
    names.map((name) => [parse(name).name, JSON.parse(readFileSync(`geodata/${name}`, "utf8"))]),
  );
}

function pastedData(): Plugin {
  return {
    name: "pasted-data",
    enforce: "pre",
    transform: (code, id) =>
      id.endsWith("/bare/main.ts") ? code.replace(/`geodata[^`]*`/, "GEODATA[name]") : null,
  };
}
