import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/model/filter.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { aDataset, aFigure, aStatement } from "../../fixtures/dataset.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

describe("the tour of the shipped report", () => {
  test("opens with the title and closes with the ledger", () => {
    const tour = toTour(shippedDataset());
    expect(tour[0]).toMatchObject({ id: "title", kind: "title", panel: "report" });
    expect(tour.at(-1)).toMatchObject({ id: "ledger", kind: "ledger", panel: "ledger" });
  });

  test("has a chapter for each board, in the report's order", () => {
    const dataset = shippedDataset();
    const chapters = toTour(dataset).filter(({ kind }) => kind === "chapter");
    expect(chapters.map(({ board }) => board)).toEqual(dataset.report.boards.map(({ id }) => id));
    expect(chapters).toHaveLength(5);
  });

  test("speaks of every statement with places once, in the report's order, in its board's chapter", () => {
    const { report } = shippedDataset();
    const tour = toTour({ report });
    const spoken = tour.flatMap(({ statement }) => statement ?? []);
    const placed = report.statements.filter(({ features }) => features.length > 0);
    expect(spoken).toEqual(placed.map(({ id }) => id));
    for (const [index, { kind, board }] of tour.entries()) {
      if (kind === "statement" || kind === "figures") expect(tour[index - 1]?.board).toBe(board);
    }
  });

  test("ends a chapter with its figures where the board has some without a place", () => {
    const tour = toTour(shippedDataset());
    const figures = tour.filter(({ kind }) => kind === "figures");
    expect(figures.map(({ board }) => board)).toEqual(["growth", "welfare", "governance", "party"]);
    for (const step of figures) {
      const next = tour[tour.indexOf(step) + 1];
      expect(["chapter", "ledger"]).toContain(next?.kind);
    }
  });

  test("is the same for the same data, to the last field", () => {
    expect(toTour(shippedDataset())).toEqual(toTour(shippedDataset()));
  });

  test("names each step once", () => {
    const ids = toTour(shippedDataset()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a step", () => {
  test("selects what its statement cites", () => {
    const features = ["village/a", "village/b"];
    const statements = [aStatement("s1", { features, coverage: "placed" })];
    expect(
      toTour(aDataset([], { statements })).find(({ id }) => id === "statement/s1"),
    ).toMatchObject({
      features,
      statement: "s1",
      board: "b1",
      filter: NO_FILTER,
      layers: {},
      viewport: null,
    });
  });

  test("of a statement about elsewhere draws the way there", () => {
    const statements = [aStatement("s1", { features: ["context/a"], coverage: "outside" })];
    const step = toTour(aDataset([], { statements })).find(({ kind }) => kind === "statement");
    expect(step?.layers).toEqual({ arcs: { visible: true, opacity: 1 } });
  });

  test("that opens a board shows the board's places alone, or all where it has none", () => {
    const placed = [aStatement("s1", { features: ["village/a"], coverage: "placed" })];
    const filterWith = (statements: typeof placed) =>
      toTour(aDataset([], { statements })).find(({ kind }) => kind === "chapter")?.filter;
    expect(filterWith(placed)).toEqual({ ...NO_FILTER, boards: ["b1"] });
    expect(filterWith([aStatement("s1")])).toEqual(NO_FILTER);
  });

  test("of figures stands only where figures have no place", () => {
    const figures = [aFigure()];
    const kinds = (features: readonly string[]) =>
      toTour(aDataset([], { statements: [aStatement("s1", { figures, features })] })).map(
        ({ kind }) => kind,
      );
    expect(kinds([])).toEqual(["title", "chapter", "figures", "ledger"]);
    expect(kinds(["village/a"])).toEqual(["title", "chapter", "statement", "ledger"]);
  });
});
