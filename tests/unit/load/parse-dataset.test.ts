import { describe, expect, test } from "vitest";
import { createFault } from "../../../src/load/fault.ts";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { wordFault } from "../../../src/load/word-fault.ts";
import { aCollection, aFeature, aFolder, aReport, aStatement } from "../../fixtures/dataset.ts";

test("features keep the order of the files, and of each file", () => {
  const { features } = parseDataset(
    aFolder({
      "context.geojson": aText(aFeature("context/a")),
      "villages.geojson": aText(aFeature("village/b"), aFeature("village/a")),
    }),
  );
  expect([...features.keys()]).toEqual(["village/b", "village/a", "context/a"]);
});

test("markup in a name stays the characters it is", () => {
  const name = '<img src=x onerror="alert(1)">';
  const { features } = parseDataset(
    aFolder({ "villages.geojson": aText(aFeature("village/a", { name })) }),
  );
  expect(features.get("village/a")?.properties.name).toBe(name);
});

test("what a file has beyond the contract is not carried along", () => {
  const feature = { ...aFeature("village/a"), script: "alert(1)" };
  const { features, faults } = parseDataset(aFolder({ "villages.geojson": aText(feature) }));
  expect(faults).toEqual([]);
  expect(features.get("village/a")).toEqual(aFeature("village/a"));
});

describe("a broken file is left out whole", () => {
  test("and the features of the others stay", () => {
    const { features, faults } = parseDataset(
      aFolder({
        "villages.geojson": aText(aFeature("village/a"), aFeature("village/b", { name: "" })),
        "rivers.geojson": aText(aFeature("river/a")),
      }),
    );
    expect([...features.keys()]).toEqual(["river/a"]);
    expect(faults.map(({ file, path }) => [file, path])).toEqual([
      ["villages.geojson", "features.1.properties.name"],
    ]);
  });

  test("and a broken report leaves one without boards", () => {
    const { features, report, faults } = parseDataset(
      aFolder({ "villages.geojson": aText(aFeature("village/a")), "report.json": "{" }),
    );
    expect(features.size).toBe(1);
    expect(report).toMatchObject({ boards: [], statements: [], numerals: [] });
    expect(faults).toHaveLength(1);
  });

  test("and so is one that could not be fetched", () => {
    const missing = createFault("rivers.geojson", "", (words) => words.notFound(404));
    expect(parseDataset(aFolder({ "rivers.geojson": missing })).faults).toEqual([
      wordFault(missing),
    ]);
  });
});

describe("a reference that leads nowhere is left out", () => {
  const citing = (...features: string[]) =>
    JSON.stringify(aReport({ statements: [aStatement("s1", { features, coverage: "placed" })] }));

  test("and the statement keeps its text and its other references", () => {
    const { report, faults } = parseDataset(
      aFolder({
        "villages.geojson": aText(aFeature("village/a")),
        "report.json": citing("village/gone", "village/a"),
      }),
    );
    expect(report.statements).toEqual([
      aStatement("s1", { features: ["village/a"], coverage: "placed" }),
    ]);
    expect(faults.map(({ path }) => path)).toEqual(["statements.0.features.0"]);
  });

  test("from one feature to another, too", () => {
    const { features, faults } = parseDataset(
      aFolder({ "villages.geojson": aText(aFeature("village/a", { related: ["river/gone"] })) }),
    );
    expect(features.get("village/a")?.properties.related).toEqual([]);
    expect(faults.map(({ path }) => path)).toEqual(["features.0.properties.related.0"]);
  });

  test("and is counted, not listed, when a whole file is missing", () => {
    const { faults } = parseDataset(
      aFolder({ "villages.geojson": "{", "report.json": citing("village/a", "village/b") }),
    );
    expect(faults.map(({ file, messageEn }) => [file, messageEn])).toEqual([
      ["villages.geojson", expect.stringContaining("Not valid JSON")],
      ["report.json", "References to features that could not be read: 2, left out."],
    ]);
  });
});

test("of two features with one id the first stays, whichever files they are in", () => {
  const { features, faults } = parseDataset(
    aFolder({
      "villages.geojson": aText(aFeature("village/a", { name: "第一" })),
      "context.geojson": aText(aFeature("village/a", { name: "第二" })),
    }),
  );
  expect(features.get("village/a")?.properties.name).toBe("第一");
  expect(faults.map(({ file, path }) => [file, path])).toEqual([
    ["context.geojson", "features.0.properties.id"],
  ]);
});

test("a file with hundreds of faults lists the first and counts the rest", () => {
  const nameless = Array.from({ length: 300 }, (_, at) => aFeature(`village/${at}`, { name: "" }));
  const { faults } = parseDataset(aFolder({ "villages.geojson": aText(...nameless) }));
  expect(faults).toHaveLength(21);
  expect(faults.at(-1)?.messageEn).toBe("There are 280 more faults in this file.");
});

function aText(...features: readonly unknown[]): string {
  return JSON.stringify(aCollection(features));
}
