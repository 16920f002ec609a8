import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, NO_EDITS, type StepEdit, type TourEdits } from "../../../src/tour/edits.ts";
import type { Step } from "../../../src/tour/step.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { aDataset, aStatement } from "../../fixtures/dataset.ts";

describe("a person's changes", () => {
  test("are none at first, and the data's own tour stands", () => {
    const tour = tourOf(["a", "b"]);
    const edited = applyEdits(tour, NO_EDITS);
    expect(edited.steps).toEqual(tour);
    expect(edited.lost).toEqual([]);
  });

  test("hide a step from the presentation, not from the editor", () => {
    const edited = applyEdits(tourOf(["a"]), editing({ "statement/a": { hidden: true } }));
    expect(idsOf(edited.steps)).toEqual(["title", "chapter/b1", "ledger"]);
    expect(edited.all.find(({ step }) => step.id === "statement/a")?.hidden).toBe(true);
  });

  test("put title, note, duration and camera in the step's own", () => {
    const edit = {
      title: "新标题",
      note: "先问候",
      seconds: 40,
      viewport: { center: [117.8, 36.87], zoom: 14, bearing: 0, pitch: 0 },
    } as const;
    const { steps } = applyEdits(tourOf(["a"]), editing({ "statement/a": edit }));
    expect(steps.find(({ id }) => id === "statement/a")).toMatchObject(edit);
  });

  test("outlive changed data where their statement still stands, and are told where not", () => {
    const edits = editing({ "statement/a": { note: "留下" }, "statement/gone": { note: "没了" } });
    const { steps, lost } = applyEdits(tourOf(["new", "a"]), edits);
    expect(steps.find(({ id }) => id === "statement/a")?.note).toBe("留下");
    expect(lost).toEqual([{ id: "statement/gone", edit: { note: "没了" } }]);
  });

  test("that change nothing are no loss", () => {
    expect(applyEdits(tourOf([]), editing({ "statement/gone": {} })).lost).toEqual([]);
  });

  test("of the order leave room for a step that the data brings later", () => {
    const order = ["ledger", "statement/b", "statement/a", "chapter/b1", "title"];
    const { steps } = applyEdits(tourOf(["a", "new", "b"]), { ...NO_EDITS, order });
    expect(idsOf(steps)).toEqual([
      "ledger",
      "statement/b",
      "statement/a",
      "statement/new",
      "chapter/b1",
      "title",
    ]);
  });
});

describe("whatever a file of changes holds", () => {
  test("every step of the data stands in the tour once, and no other", () => {
    fc.assert(
      fc.property(anyTour(), anyEdits(), (tour, edits) => {
        const { all, steps } = applyEdits(tour, edits);
        expect(idsOf(all.map(({ step }) => step)).toSorted()).toEqual(idsOf(tour).toSorted());
        expect(steps).toEqual(all.filter(({ hidden }) => !hidden).map(({ step }) => step));
      }),
    );
  });

  test("a person's order is kept among the steps it names", () => {
    fc.assert(
      fc.property(anyTour(), anyEdits(), (tour, edits) => {
        const { all } = applyEdits(tour, edits);
        const named = [...new Set(edits.order)].filter((id) => idsOf(tour).includes(id));
        const kept = idsOf(all.map(({ step }) => step)).filter((id) => named.includes(id));
        expect(kept).toEqual(named);
      }),
    );
  });

  test("a step that the order does not name directly follows its predecessor in the data", () => {
    fc.assert(
      fc.property(anyTour(), anyEdits(), (tour, edits) => {
        const ids = idsOf(applyEdits(tour, edits).all.map(({ step }) => step));
        for (const [index, { id }] of tour.entries()) {
          if (edits.order.includes(id)) continue;
          expect(ids[ids.indexOf(id) - 1]).toBe(tour[index - 1]?.id);
        }
      }),
    );
  });

  test("each change is either in its step or among the lost", () => {
    fc.assert(
      fc.property(anyTour(), anyEdits(), (tour, edits) => {
        const { all, lost } = applyEdits(tour, edits);
        const changes = Object.entries(edits.steps).filter(
          ([, edit]) => Object.keys(edit).length > 0,
        );
        const isKnown = ([id]: (typeof changes)[number]) => idsOf(tour).includes(id);
        expect(lost).toEqual(
          changes.filter((change) => !isKnown(change)).map(([id, edit]) => ({ id, edit })),
        );
        for (const [id, { hidden = false, ...change }] of changes.filter(isKnown)) {
          expect(all.find(({ step }) => step.id === id)).toMatchObject({ hidden, step: change });
        }
      }),
    );
  });
});

const NAMES = ["a", "b", "c", "d", "e", "f"];
const IDS = ["title", "chapter/b1", "ledger", "gone", ...NAMES.map((name) => `statement/${name}`)];

function tourOf(names: readonly string[]): readonly Step[] {
  const statements = names.map((name) =>
    aStatement(name, { features: ["village/a"], coverage: "placed" }),
  );
  return toTour(aDataset([], { statements }));
}

function idsOf(steps: readonly Step[]): readonly string[] {
  return steps.map(({ id }) => id);
}

function editing(steps: TourEdits["steps"]): TourEdits {
  return { ...NO_EDITS, steps };
}

function anyTour(): fc.Arbitrary<readonly Step[]> {
  return fc.shuffledSubarray(NAMES).map(tourOf);
}

function anyEdits(): fc.Arbitrary<TourEdits> {
  const edit: fc.Arbitrary<StepEdit> = fc.record(
    {
      hidden: fc.constant(true as const),
      title: fc.string(),
      note: fc.string(),
      seconds: fc.nat(600),
    },
    { requiredKeys: [] },
  );
  return fc.record({
    order: fc.array(fc.constantFrom(...IDS), { maxLength: 14 }),
    steps: fc.dictionary(fc.constantFrom(...IDS), edit, { noNullPrototype: true }),
  });
}
