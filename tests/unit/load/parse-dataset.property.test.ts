import fc from "fast-check";
import { expect, test } from "vitest";
import { DATA_FILES } from "../../../src/load/data-files.ts";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { toFileTexts } from "../../../src/load/parse-files.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { aCollection, aFeature, aFolder, aReport, aStatement } from "../../fixtures/dataset.ts";

const anId = fc.constantFrom("village/a", "village/b", "river/a", "__proto__", "gone");
const someIds = fc.array(anId, { maxLength: 4 });

test("no text whatever makes it throw", () => {
  const aText = fc.oneof(fc.string(), fc.json(), fc.constant('{"type":"FeatureCollection"}'));
  const texts = fc.tuple(...DATA_FILES.map((file) => fc.tuple(fc.constant(file), aText)));
  fc.assert(
    fc.property(texts, (entries) => {
      expectSound(parseDataset(toFileTexts(entries)));
    }),
  );
});

test("no value in the place of another makes it throw or lets it through as what it is not", () => {
  const collection = aCollection([aFeature("village/a")]);
  const report = aReport({ statements: [aStatement("s1", { features: ["village/a"] })] });
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.jsonValue(), (first, second, value) => {
      const files = {
        "villages.geojson": JSON.stringify(replaced(collection, first, value)),
        "report.json": JSON.stringify(replaced(report, second, value)),
      };
      expectSound(parseDataset(aFolder(files)));
    }),
    { numRuns: 500 },
  );
});

test("every reference that is left leads to a feature, and every other is a fault", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anId, someIds)), fc.array(someIds), (features, cited) => {
      const dataset = parseDataset(
        aFolder({
          "villages.geojson": JSON.stringify(
            aCollection(features.map(([id, related]) => aFeature(id, { related }))),
          ),
          "report.json": JSON.stringify(
            aReport({
              statements: cited.map((ids, at) => aStatement(`s${at}`, { features: ids })),
            }),
          ),
        }),
      );
      expectSound(dataset);
      const kept = dataset.report.statements.flatMap((statement) => statement.features).length;
      const lost = dataset.faults.filter(({ file }) => file === "report.json").length;
      expect(kept + lost).toBe(cited.flat().length);
    }),
  );
});

function expectSound({ features, report }: Dataset) {
  const cited = report.statements.flatMap((statement) => statement.features);
  const related = [...features.values()].flatMap(({ properties }) => properties.related);
  for (const id of [...cited, ...related]) expect(features.has(id)).toBe(true);
  for (const { properties } of features.values()) expect(typeof properties.name).toBe("string");
  const paragraphs = report.boards.flatMap((board) => board.paragraphs.map(({ id }) => id));
  for (const { paragraph } of report.statements) expect(paragraphs).toContain(paragraph);
}

/** The same tree with its nth node (counted depth first, modulo their number) replaced. */
function replaced(tree: unknown, nth: number, value: unknown): unknown {
  let left = nth % countNodes(tree);
  const walk = (node: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  return walk(tree);
}

function countNodes(node: unknown): number {
  if (node === null || typeof node !== "object") return 1;
  return Object.values(node).reduce((sum: number, child) => sum + countNodes(child), 1);
}
