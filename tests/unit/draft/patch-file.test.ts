import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../src/draft/change.ts";
import { mergeChanges } from "../../../src/draft/merge.ts";
import {
  PATCH_FILE_MOST_BYTES,
  type PatchFileCheck,
  parsePatchFile,
  toPatchFile,
} from "../../../src/draft/patch-file.ts";
import { anyChanges, aPositionChange, aRemarkChange } from "../../fixtures/any-changes.ts";

const REPORT = { id: "2024-h1", characters: 100, sha256: "0".repeat(64) };

test("what is written is read again as it was", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const all = mergeChanges(changes, [aRemarkChange()]);
      const check = parsePatchFile(toPatchFile({ report: REPORT, changes: all }));
      expect(check).toEqual({ ok: true, file: { report: REPORT, changes: all } });
    }),
  );
});

test("the same changes give the same bytes in whatever order they lie", () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const merged = mergeChanges(changes, []);
      expect(textOf(merged.toReversed())).toBe(textOf(merged));
    }),
  );
});

test("the same change gives the same bytes in whatever order its keys were set", () => {
  const change = aPositionChange();
  const { id, kind, ...rest } = change;
  expect(textOf([{ ...rest, kind, id }])).toBe(textOf([change]));
});

test("a file has a line for each change, so that two of them can be compared", () => {
  const lines = textOf([aPositionChange(), aRemarkChange()]).split("\n");
  expect(lines.filter((line) => line.startsWith("  {"))).toHaveLength(2);
});

test("no text is anything but a patch file or a list of faults", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const check = parsePatchFile(text);
      expect(check.ok || check.faults.length > 0).toBe(true);
    }),
  );
});

test.each([
  ["not JSON at all", "{", { path: "", rule: "json", expected: "" }],
  ["another program's file", '{"format":"tour"}', { path: "", rule: "format", expected: "" }],
  [
    "a file from a later version",
    '{"format":"one-map-patches","version":2}',
    { path: "version", rule: "version", expected: "" },
  ],
])("%s is refused with its reason", (_what, text, fault) => {
  expect(faultsOf(parsePatchFile(text))).toEqual([fault]);
});

test("a file that is larger than any list of changes is not even parsed", () => {
  const check = parsePatchFile(" ".repeat(PATCH_FILE_MOST_BYTES + 1));
  expect(faultsOf(check)).toEqual([{ path: "", rule: "large", expected: "" }]);
});

test.each([
  [{ at: "yesterday" }, { path: "changes.0.at", rule: "moment", expected: "" }],
  [{ by: undefined }, { path: "changes.0.by", rule: "missing", expected: "" }],
  [{ feature: 7 }, { path: "changes.0.feature", rule: "text", expected: "" }],
  [{ kind: "poem" }, { path: "changes.0.kind", rule: "choice", expected: "position, remark" }],
  [
    { to: { ...aPositionChange().to, geometry: { type: "Point", coordinates: [500, 36] } } },
    { path: "changes.0.to.geometry.coordinates", rule: "position", expected: "" },
  ],
])("a fault within a change says where it is and what was expected: %j", (change, fault) => {
  const text = JSON.stringify({
    format: "one-map-patches",
    version: 1,
    report: REPORT,
    changes: [{ ...aPositionChange(), ...change }],
  });
  expect(faultsOf(parsePatchFile(text))).toEqual([fault]);
});

function textOf(changes: readonly Change[]): string {
  return toPatchFile({ report: REPORT, changes });
}

function faultsOf(check: PatchFileCheck) {
  return check.ok ? [] : check.faults;
}
