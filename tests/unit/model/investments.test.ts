import { expect, test } from "vitest";
import { investmentsOf } from "../../../src/model/investments.ts";
import { journeysOf } from "../../../src/model/journeys.ts";
import { aDataset, aFeature, aFigure, aStatement } from "../../fixtures/dataset.ts";

const money = aFigure({ measure: "投资", value: 0.05, unit: "亿元" });

test("a sum given to one named project stands there, in 万元", () => {
  const statement = aStatement("s1", { features: ["project/a", "area/b"], figures: [money] });
  const dataset = aDataset([aFeature("project/a"), aFeature("area/b")], {
    statements: [statement],
  });
  expect(investmentsOf(dataset)).toMatchObject([{ id: "project/a", tenThousands: 500 }]);
});

test("a sum for several projects is given to none of them", () => {
  const statement = aStatement("s1", { features: ["project/a", "project/b"], figures: [money] });
  const dataset = aDataset([aFeature("project/a"), aFeature("project/b")], {
    statements: [statement],
  });
  expect(investmentsOf(dataset)).toEqual([]);
});

test("what is no money raises no column", () => {
  const statement = aStatement("s1", { features: ["project/a"], figures: [aFigure()] });
  expect(investmentsOf(aDataset([aFeature("project/a")], { statements: [statement] }))).toEqual([]);
});

test("journeys start at the office and end where a statement goes outside", () => {
  const office = aFeature("context/office", { role: "office" });
  const far = aFeature("context/far", {}, { type: "Point", coordinates: [120, 36] });
  const statement = aStatement("s1", { coverage: "outside", features: ["context/far"] });
  expect(journeysOf(aDataset([office, far], { statements: [statement] }))).toEqual([
    { id: "context/far", from: [117.8, 36.87], to: [120, 36] },
  ]);
});
