import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const BUILT = "dist/index.html";
const SOURCES = ["src", "geodata", "index.html", "vite.config.ts", "package-lock.json"];

/** Builds dist/ unless it is younger than all it is made from. */
export async function buildIfStale(): Promise<void> {
  const builtAt = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  if (SOURCES.flatMap(filesIn).every((path) => statSync(path).mtimeMs < builtAt)) return;
  console.log("Building, which takes a few seconds…");
  await build({ logLevel: "warn" });
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
