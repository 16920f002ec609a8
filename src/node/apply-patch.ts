import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { patchesEn, patchesZh } from "../i18n/patches.ts";
import { DATA_FILES } from "../load/data-files.ts";
import { applyPatches, type Saying } from "./patch/apply-patches.ts";

const { values, positionals } = parseArgs({
  options: { latest: { type: "boolean" }, geodata: { type: "string" } },
  allowPositionals: true,
});
const folder = values.geodata ?? "geodata";
const missing = positionals.find((path) => !existsSync(path));
if (missing !== undefined) fail([(words) => words.noFile(missing)]);
else if (positionals.length === 0) fail([(words) => words.usage]);
else apply();

function apply() {
  const { isDone, sayings, faults, texts } = applyPatches({
    data: new Map(
      DATA_FILES.filter((file) => existsSync(join(folder, file))).map((file) => [
        file,
        readFileSync(join(folder, file), "utf8"),
      ]),
    ),
    patches: positionals.map((name) => ({ name, text: readFileSync(name, "utf8") })),
    isLatestRight: values.latest ?? false,
  });
  for (const [file, text] of texts) replace(join(folder, file), text);
  if (isDone) tell(sayings, console.log);
  else fail(sayings);
  for (const { file, path, message, messageEn } of faults)
    console.error(`${folder}/${file}  ${path}\n  ${message}\n  ${messageEn}`);
}

/** Whole or not at all, also when the power fails meanwhile. */
function replace(path: string, text: string) {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function fail(sayings: readonly Saying[]) {
  tell(sayings, console.error);
  process.exitCode = 1;
}

function tell(sayings: readonly Saying[], print: (line: string) => void) {
  for (const say of sayings) print(`${say(patchesZh)}\n  ${say(patchesEn)}`);
}
