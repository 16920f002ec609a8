import { spawnSync } from "node:child_process";
import { buildIfStale } from "./build-if-stale.ts";
import { requireChromium } from "./install-chromium.ts";

const CHROMIUM_PATH = requireChromium();
await buildIfStale();
const { status } = spawnSync(
  process.execPath,
  ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, CHROMIUM_PATH } },
);
process.exitCode = status ?? 1;
