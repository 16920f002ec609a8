import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const BUILT = ["dist/index.html", "dist/briefing.html"];
const SOURCES = ["src", "geodata", "index.html", "vite.config.ts", "package-lock.json"];

/** Builds dist/ unless it is younger than all it is made from. */
export async function buildIfStale(): Promise<void> {
  const builtAt = Math.min(...BUILT.map(timeOf));
  if (SOURCES.flatMap(filesIn).every((path) => statSync(path).mtimeMs < builtAt)) return;
  console.log("Building, which takes a few seconds…");
  await build({ logLevel: "warn" });
}

/** The start of time for a file that is not there. */
function timeOf(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
