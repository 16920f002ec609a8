import { readFileSync } from "node:fs";
import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import type { Change } from "../../../../src/draft/change.ts";
import { toPatchFile } from "../../../../src/draft/patch-file.ts";
import { patchesZh } from "../../../../src/i18n/patches.ts";
import { DATA_FILES } from "../../../../src/load/data-files.ts";
import { type Application, applyPatches } from "../../../../src/node/patch/apply-patches.ts";
import { aPositionChange, aRemarkChange } from "../../../fixtures/any-changes.ts";

const DATA = new Map(
  DATA_FILES.map((file) => [file, readFileSync(`geodata/${file}`, "utf8")] as const),
);
const VILLAGE = JSON.parse(DATA.get("villages.geojson") ?? "").features[0];
const REPORT = JSON.parse(DATA.get("report.json") ?? "");
const MARK = {
  id: REPORT.id,
  characters: REPORT.source.characters,
  sha256: REPORT.source.sha256,
};

test("a village that was put right is written, and nothing else in its file", () => {
  const { isDone, texts, sayings } = applied([aMove()]);
  expect(isDone).toBe(true);
  expect(said(sayings)).toContain("已写入 villages.geojson：1 处");
  const [before, after] = [
    linesOf(DATA.get("villages.geojson")),
    linesOf(texts.get("villages.geojson")),
  ];
  expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
});

test("what was written already is written no second time", () => {
  const { texts } = applied([aMove()]);
  const again = applyPatches({
    data: new Map([...DATA, ...texts]),
    patches: [aPatch([aMove()])],
    isLatestRight: false,
  });
  expect(again).toMatchObject({ isDone: true, texts: new Map() });
});

test("people who disagree are asked to decide, unless the latest is to be right", () => {
  const patches = [
    aPatch([aMove()]),
    aPatch([aMove({ type: "Point", coordinates: [117.79, 36.87] }, "c2")]),
  ];
  const refused = applyPatches({ data: DATA, patches, isLatestRight: false });
  expect(refused).toMatchObject({ isDone: false, texts: new Map() });
  expect(said(refused.sayings)).toContain(VILLAGE.properties.name);
  expect(applyPatches({ data: DATA, patches, isLatestRight: true }).isDone).toBe(true);
});

test("data that would fail its check is not written", () => {
  const away: Geometry = { type: "Point", coordinates: [2.35, 48.85] };
  const { isDone, faults, texts, sayings } = applied([aMove(away)]);
  expect(isDone).toBe(false);
  expect(said(sayings)).toBe(patchesZh.broken);
  expect(faults[0]).toMatchObject({
    file: "villages.geojson",
    path: "features.0.geometry.coordinates",
  });
  expect(texts.size).toBe(0);
});

test("data that fails its check already is left alone, with its faults", () => {
  const data = new Map([...DATA, ["rivers.geojson", "{"] as const]);
  const refused = applyPatches({ data, patches: [aPatch([aMove()])], isLatestRight: false });
  expect(refused).toMatchObject({ isDone: false, texts: new Map() });
  expect(said(refused.sayings)).toBe(patchesZh.unsound);
  expect(refused.faults[0]?.file).toBe("rivers.geojson");
});

test("a broken file is refused with its name and the place of the fault", () => {
  const patches = [{ name: "a.json", text: "{}" }];
  const refused = applyPatches({ data: DATA, patches, isLatestRight: false });
  expect(refused.isDone).toBe(false);
  expect(said(refused.sayings)).toBe("a.json  这不是校正文件。");
});

test("what does not apply and what is no part of the data is told", () => {
  const { isDone, sayings } = applied([
    aPositionChange({ feature: "village/gone" }),
    aRemarkChange({ to: null }),
  ]);
  expect(isDone).toBe(true);
  expect(said(sayings)).toContain(patchesZh.unknown(1));
  expect(said(sayings)).toContain(patchesZh.remarks(1));
  expect(said(sayings)).toContain(patchesZh.nothing);
});

test("what was made from a position that the data no longer has is left out, and the rest goes in", () => {
  const { was } = aPositionChange();
  const [, other] = JSON.parse(DATA.get("villages.geojson") ?? "").features;
  const late = aPositionChange({ id: "late", feature: other.properties.id, was });
  const { isDone, texts, sayings } = applied([aMove(), late]);
  expect(isDone).toBe(true);
  expect(said(sayings)).toContain(patchesZh.outdated(1));
  expect(said(sayings)).toContain(patchesZh.written("villages.geojson", 1));
  const written = JSON.parse(texts.get("villages.geojson") ?? "").features;
  expect(written[1]).toEqual(other);
});

test("a file for another report, or another text of this one, is told of, and what applies is written", () => {
  const other = appliedOver({ ...MARK, id: "2023-h2" });
  expect(said(other.sayings)).toContain("文件是为另一份报告（2023-h2）做的。");
  expect([...other.texts.keys()]).toContain("villages.geojson");
  const text = appliedOver({ ...MARK, sha256: "f".repeat(64) });
  expect(said(text.sayings)).toContain(patchesZh.otherText);
  expect([...text.texts.keys()]).toContain("villages.geojson");
});

function appliedOver(report: typeof MARK): Application {
  const patch = { name: "patch.json", text: toPatchFile({ report, changes: [aMove()] }) };
  return applyPatches({ data: DATA, patches: [patch], isLatestRight: false });
}

function aMove(to: Geometry = { type: "Point", coordinates: [117.81, 36.87] }, id = "c1"): Change {
  const { geometry, properties } = VILLAGE;
  const change = aPositionChange({ id, feature: properties.id });
  return {
    ...change,
    was: { geometry, position: properties.position },
    to: change.to && { ...change.to, geometry: to },
  };
}

function aPatch(changes: readonly Change[]) {
  return { name: "patch.json", text: toPatchFile({ report: MARK, changes }) };
}

function applied(changes: readonly Change[]): Application {
  return applyPatches({ data: DATA, patches: [aPatch(changes)], isLatestRight: false });
}

function said(sayings: Application["sayings"]): string {
  return sayings.map((say) => say(patchesZh)).join("\n");
}

function linesOf(text = ""): readonly string[] {
  return text.split("\n");
}
