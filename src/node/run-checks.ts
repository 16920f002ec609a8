import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const ORIGINAL = "../shared/report/2024-h1.txt";
const WITH_ORIGINAL = existsSync(ORIGINAL) ? ` -- --report ${ORIGINAL}` : "";

const STEPS = [
  "lint",
  "types",
  "dead-code",
  "unit",
  `check:geodata${WITH_ORIGINAL}`,
  "build",
  "budgets",
];

/** All of them run even when one fails, so that one run tells everything. */
const failed = STEPS.filter((step) => {
  console.log(`\n── ${step}`);
  return spawnSync(`npm run --silent ${step}`, { shell: true, stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
