import { existsSync, readFileSync } from "node:fs";
import { totalsOf } from "./totals.ts";

const { passed, failed } = totalsOf(
  parseIfThere("test-results/unit.json"),
  parseIfThere("test-results/e2e.json"),
);
console.log(`${passed} passed, ${failed} failed`);

function parseIfThere(path: string) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}
