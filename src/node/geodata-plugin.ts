import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { BASEMAPS_FILE } from "../load/parse-basemaps.ts";
import { basemapsIn, briefingBasemaps } from "./basemaps.ts";
import { BRIEFING } from "./build-modes.ts";
import { originalUrl, readingsOf, servedFiles } from "./geodata-files.ts";

/** The folder with the data, from where the build runs. */
export const GEODATA = "geodata";
const EXTRAS = "virtual:geodata-extras";
const TEXTS = "virtual:geodata-texts";

/** Serves geodata/ as it lies in development and copies it beside the app when building. */
export function geodata(): Plugin {
  let folder = GEODATA;
  let isPacked = false;
  return {
    name: "geodata",
    configResolved(config) {
      folder = join(config.root, GEODATA);
      isPacked = config.mode === BRIEFING;
    },
    resolveId: (id) => (id === EXTRAS || id === TEXTS ? `\0${id}` : null),
    load(id) {
      if (id === `\0${EXTRAS}`) return extrasModule(folder, isPacked ? null : originalUrl(folder));
      return id === `\0${TEXTS}` ? textsModule(folder) : null;
    },
    configureServer(server) {
      server.middlewares.use(`/${GEODATA}/`, (request, response) => {
        const path = servedFiles(folder).get(pathIn(request.url ?? ""));
        if (path === undefined) {
          response.statusCode = 404;
          return response.end();
        }
        response.setHeader("Content-Type", contentType(path));
        response.end(readFileSync(path));
      });
      server.watcher.on("all", (_event, path) => {
        if (path.startsWith(folder + sep)) reload(server);
      });
    },
    generateBundle() {
      if (isPacked) return;
      for (const [name, path] of servedFiles(folder))
        this.emitFile({
          type: "asset",
          fileName: `${GEODATA}/${name}`,
          source: readFileSync(path),
        });
    },
  };
}

function extrasModule(folder: string, original: string | null): string {
  return [
    `export const pinyin = ${JSON.stringify(readingsOf(folder))};`,
    `export const originalUrl = ${JSON.stringify(original)};`,
  ].join("\n");
}

/** Without the original, which nobody has agreed to pass on. */
function textsModule(folder: string): string {
  const texts = [...servedFiles(folder)]
    .filter(([name]) => /json$/.test(name) && name !== BASEMAPS_FILE)
    .map(([name, path]) => [`${GEODATA}/${name}`, readFileSync(path, "utf8")]);
  const basemaps = JSON.stringify(briefingBasemaps(basemapsIn(folder)));
  texts.push([`${GEODATA}/${BASEMAPS_FILE}`, basemaps]);
  return `export const texts = ${JSON.stringify(Object.fromEntries(texts))};`;
}

function reload(server: ViteDevServer): void {
  const extras = server.moduleGraph.getModuleById(`\0${EXTRAS}`);
  if (extras) server.moduleGraph.invalidateModule(extras);
  server.ws.send({ type: "full-reload" });
}

function pathIn(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? "").replace(/^\//, "");
  } catch {
    return "";
  }
}

function contentType(path: string): string {
  return path.endsWith(".txt") ? "text/plain; charset=utf-8" : "application/json";
}
