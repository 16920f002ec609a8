import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";

const APT = "apt-get update && apt-get install -y --no-install-recommends chromium";
const OWN = "npx playwright install chromium";

/** The browser to test with, fetched when there is none. */
export function requireChromium(): string {
  const found = findChromium() ?? installChromium();
  if (found) return found;
  console.error(
    `No Chrome, Chromium or Edge was found: install one, or name yours in CHROMIUM_PATH, or run "${OWN}".`,
  );
  process.exit(1);
}

/** Debian's package comes first for root, since it brings the libraries that Playwright's download takes for granted. */
function installChromium(): string | null {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  for (const command of [...(isDebianRoot ? [APT] : []), OWN]) {
    console.log(`No browser found; trying: ${command}`);
    spawnSync(command, { shell: true, stdio: "inherit" });
    const found = findChromium();
    if (found) return found;
  }
  return null;
}
