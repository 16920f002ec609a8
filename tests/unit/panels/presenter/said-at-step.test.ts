import { expect, it } from "vitest";
import { figuresOfStep, statementsOfStep } from "../../../../src/panels/presenter/said-at-step.ts";
import { toTour } from "../../../../src/tour/to-tour.ts";
import { aDataset, aFeature, aFigure, aStatement } from "../../../fixtures/dataset.ts";

it("a step of figures has every figure of its board that has no place, and no other step has any", () => {
  const dataset = aDataset([aFeature("village/a")], {
    statements: [
      aStatement("s1", { features: ["village/a"], figures: [aFigure({ measure: "在图上" })] }),
      aStatement("s2", { figures: [aFigure({ measure: "甲" }), aFigure({ measure: "乙" })] }),
    ],
  });
  const found = toTour(dataset).map((step) =>
    figuresOfStep(dataset.report, step).map(({ measure }) => measure),
  );
  expect(found).toEqual([[], [], [], ["甲", "乙"], []]);
  expect(figuresOfStep(dataset.report, undefined)).toEqual([]);
});

it("a chapter has everything that its board says, in the report's order, and no other step has any", () => {
  const dataset = aDataset([aFeature("village/a")], {
    statements: [
      aStatement("s2", { paragraph: "p2" }),
      aStatement("s1", { features: ["village/a"] }),
    ],
  });
  const found = toTour(dataset).map((step) =>
    statementsOfStep(dataset.report, step).map(({ id }) => id),
  );
  expect(found).toEqual([[], ["s1", "s2"], [], []]);
});
