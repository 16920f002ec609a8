import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/model/filter.ts";
import { knownView, statementFor } from "../../../src/store/known.ts";
import { aDataset, aFeature, aReport, aStatement } from "../../fixtures/dataset.ts";

describe("a view from an old link", () => {
  it("drops features and statements that the dataset does not know", () => {
    const view = knownView(aVillage(), {
      selected: ["village/gone", "village/a"],
      statement: "s99",
    });
    expect(view.selected).toEqual(["village/a"]);
    expect(view.statement).toBe("s1");
  });

  it("opens with nothing chosen when nothing of it is known", () => {
    expect(knownView(aVillage(), { selected: ["village/gone"], statement: "s99" })).toMatchObject({
      selected: [],
      statement: null,
    });
  });

  it("selects what a statement cites when it names the statement alone", () => {
    expect(knownView(aVillage(), { statement: "s2" })).toMatchObject({
      selected: ["village/a", "village/b"],
      statement: "s2",
    });
  });

  it("does not keep a statement that says nothing of the selected feature", () => {
    expect(knownView(aVillage(), { selected: ["village/b"], statement: "s1" }).statement).toBe(
      "s2",
    );
  });

  it("drops unknown boards from the filter and keeps the rest of it", () => {
    const filter = { ...NO_FILTER, boards: ["b1", "b9"], money: true };
    expect(knownView(aVillage(), { filter }).filter).toEqual({ ...filter, boards: ["b1"] });
  });
});

describe("the statement that goes with a selection", () => {
  it("stays while it speaks of the feature, else is the first that does", () => {
    const { report } = aVillage();
    expect(statementFor(report, ["village/a"], "s2")).toBe("s2");
    expect(statementFor(report, ["village/a"], null)).toBe("s1");
  });

  it("is none for a feature that the report does not mention", () => {
    expect(statementFor(aReport(), ["village/z"], "s1")).toBeNull();
  });
});

function aVillage() {
  return aDataset([aFeature("village/a"), aFeature("village/b")], {
    statements: [
      aStatement("s1", { features: ["village/a"] }),
      aStatement("s2", { features: ["village/a", "village/b"] }),
    ],
  });
}
