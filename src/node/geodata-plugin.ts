import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { originalUrl, readingsOf, servedFiles } from "./geodata-files.ts";

const FOLDER = "geodata";
const EXTRAS = "virtual:geodata-extras";

/** Serves geodata/ as it lies in development and copies it beside the app when building. */
export function geodata(): Plugin {
  let folder = FOLDER;
  return {
    name: "geodata",
    configResolved(config) {
      folder = join(config.root, FOLDER);
    },
    resolveId: (id) => (id === EXTRAS ? `\0${id}` : null),
    load: (id) => (id === `\0${EXTRAS}` ? extrasModule(folder) : null),
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}/`, (request, response) => {
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
      for (const [name, path] of servedFiles(folder))
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: readFileSync(path) });
    },
  };
}

function extrasModule(folder: string): string {
  return [
    `export const pinyin = ${JSON.stringify(readingsOf(folder))};`,
    `export const originalUrl = ${JSON.stringify(originalUrl(folder))};`,
  ].join("\n");
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
