import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDER = "geodata";

/** Serves geodata/ as it lies in development and copies it beside the app when building. */
export function geodata(): Plugin {
  return {
    name: "geodata",
    resolveId: (id) => (id === "virtual:geodata-extras" ? `\0${id}` : null),
    load: (id) =>
      id === "\0virtual:geodata-extras"
        ? "export const pinyin = {}; export const originalUrl = null;"
        : null,
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}/`, (request, response, next) => {
        const path = join(FOLDER, decodeURIComponent((request.url ?? "").split("?")[0] ?? ""));
        if (!existsSync(path)) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(readFileSync(path));
      });
    },
    generateBundle() {
      for (const name of readdirSync(FOLDER).filter((name) => /\.(geo)?json$/.test(name))) {
        this.emitFile({
          type: "asset",
          fileName: `${FOLDER}/${name}`,
          source: readFileSync(join(FOLDER, name)),
        });
      }
    },
  };
}
