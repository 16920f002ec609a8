import { expect, test } from "vitest";
import { matchRows } from "../../../src/model/match-rows.ts";
import { createSearch } from "../../../src/model/search/search.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const VILLAGES = [...DATASET.features.values()]
  .map(({ properties }) => properties)
  .filter(({ kind }) => kind === "village");
const FIND = createSearch(DATASET, {});

test("every village is found by its name, its code and each of its aliases", () => {
  for (const { id, name, officialCode, aliases } of VILLAGES)
    for (const word of [name, officialCode ?? name, ...aliases]) {
      const [row] = matchRows([[word, "117.81", "36.87"]], DATASET, FIND);
      expect([row?.feature, row?.how]).toEqual([id, "exact"]);
    }
});

test("coordinates stand in one cell or in two, in either order, wherever the name stands", () => {
  const name = VILLAGES[0]?.name ?? "";
  const at = (cells: readonly string[]) => matchRows([cells], DATASET, FIND)[0]?.at;
  expect(at([name, "117.81", "36.87"])).toEqual([117.81, 36.87]);
  expect(at(["36.87", "117.81", name])).toEqual([117.81, 36.87]);
  expect(at(["1", name, "36.87, 117.81", "备注"])).toEqual([117.81, 36.87]);
});

test("a name with a slip is only said to be like one", () => {
  const long = [...DATASET.features.values()].find(
    ({ properties }) => properties.kind === "enterprise" && properties.name.length >= 4,
  )?.properties;
  const slipped = `${long?.name.slice(0, -1)}某`;
  const [row] = matchRows([[slipped, "117.81", "36.87"]], DATASET, FIND);
  expect([row?.feature, row?.how]).toEqual([long?.id, "similar"]);
});

test("a header is no row; a row without coordinates or without a known name is kept and says so", () => {
  const rows = matchRows(
    [
      ["村名", "经度", "纬度"],
      [VILLAGES[0]?.name ?? "", "", ""],
      ["QQQQ", "117.81", "36.87"],
    ],
    DATASET,
    FIND,
  );
  expect(rows.map(({ line, at, feature }) => [line, at, feature])).toEqual([
    [2, null, VILLAGES[0]?.id],
    [3, [117.81, 36.87], null],
  ]);
});
