import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { markOf, toPatchFile } from "../../../src/draft/patch-file.ts";
import { patchesEn, patchesZh } from "../../../src/i18n/patches.ts";
import { aPositionChange } from "../../fixtures/any-changes.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

/** Each starts a program, which takes its time on a busy machine. */
const PATIENCE_MS = 60_000;

test(
  "the command writes what a patch puts right into the folder, says so in both languages, and leaves nothing beside it",
  () => {
    const { folder, data, patch } = aDesk();
    const before = readFileSync(join(data, "villages.geojson"), "utf8").split("\n");
    const { status, stdout, stderr } = applyPatch([patch, "--geodata", data]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(patchesZh.written("villages.geojson", 1));
    expect(stdout).toContain(patchesEn.written("villages.geojson", 1));
    const after = readFileSync(join(data, "villages.geojson"), "utf8").split("\n");
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
    expect(after).toHaveLength(before.length);
    expect(readdirSync(data)).toEqual(readdirSync("geodata"));
    expect(readdirSync(folder)).toEqual(["geodata", "patch.json"]);
  },
  PATIENCE_MS,
);

test(
  "the command fails with a sentence and writes nothing where a file is missing, broken, or none is named",
  () => {
    const { folder, data, patch } = aDesk();
    const before = readFileSync(join(data, "villages.geojson"), "utf8");
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    expect(applyPatch([])).toMatchObject({ status: 1, stdout: "" });
    expect(applyPatch([]).stderr).toContain(patchesZh.usage);
    const gone = join(folder, "gone.json");
    expect(applyPatch([patch, gone, "--geodata", data]).stderr).toContain(patchesZh.noFile(gone));
    const refused = applyPatch([patch, broken, "--geodata", data]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`${broken}  ${patchesZh.rules.json}`);
    expect(readFileSync(join(data, "villages.geojson"), "utf8")).toBe(before);
  },
  PATIENCE_MS,
);

/** A copy of the data and a patch that moves one village of it. */
function aDesk() {
  const folder = mkdtempSync(join(tmpdir(), "apply-patch-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const data = join(folder, "geodata");
  cpSync("geodata", data, { recursive: true });
  const patch = join(folder, "patch.json");
  writeFileSync(patch, aPatch());
  return { folder, data, patch };
}

function aPatch(): string {
  const { features, report } = shippedDataset();
  const [village] = [...features.values()].filter(
    ({ properties }) => properties.kind === "village",
  );
  if (!village) throw new Error("the shipped data has no village");
  const { geometry, properties } = village;
  const was = { geometry, position: properties.position };
  const change = aPositionChange({ feature: properties.id, was });
  return toPatchFile({ report: markOf(report), changes: [change] });
}

function applyPatch(words: readonly string[]) {
  return spawnSync("npm", ["run", "--silent", "apply:patch", "--", ...words], { encoding: "utf8" });
}
