import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../../src/model/feature.ts";
import {
  type Filter,
  type Filterable,
  filterableOf,
  filterCount,
  isFiltering,
  matches,
  matchesStatement,
  NO_FILTER,
} from "../../../src/model/filter.ts";
import { PRECISIONS } from "../../../src/model/precision.ts";
import { aFeature, aFigure, aReport, aStatement } from "../../fixtures/dataset.ts";

describe("what a filter asks of a feature", () => {
  it("is worked out from the statements that cite it", () => {
    const report = aReport({
      statements: [
        aStatement("s1", { features: ["village/a"], figures: [aFigure({ unit: "万元" })] }),
        aStatement("s2", { features: ["village/a"] }),
      ],
    });
    expect(filterableOf(report, aFeature("village/a"))).toEqual({
      kind: "village",
      precision: "geocoded",
      boards: ["b1"],
      money: true,
    });
  });

  it("knows of no money where only other things are counted", () => {
    const statements = [aStatement("s1", { features: ["village/a"], figures: [aFigure()] })];
    expect(filterableOf(aReport({ statements }), aFeature("village/a")).money).toBe(false);
  });

  it("leaves a feature that no statement cites without a board", () => {
    expect(filterableOf(aReport(), aFeature("village/a")).boards).toEqual([]);
  });
});

describe("a filter", () => {
  it("lets everything through while nothing is chosen", () => {
    fc.assert(fc.property(anyFilterable(), (feature) => matches(feature, NO_FILTER)));
  });

  it("lets less through with every further question", () => {
    fc.assert(
      fc.property(anyFilterable(), anyFilter(), anyFilter(), (feature, one, other) => {
        const stricter = {
          boards: eitherOf(one.boards, other.boards),
          kinds: eitherOf(one.kinds, other.kinds),
          precisions: eitherOf(one.precisions, other.precisions),
          money: one.money || other.money,
        };
        return !matches(feature, stricter) || matches(feature, one);
      }),
    );
  });

  it("takes any of several kinds, and asks for kind and precision together", () => {
    const village = aFilterable({ kind: "village", precision: "schematic" });
    expect(matches(village, { ...NO_FILTER, kinds: ["river", "village"] })).toBe(true);
    expect(matches(village, { ...NO_FILTER, kinds: ["village"], precisions: ["geocoded"] })).toBe(
      false,
    );
  });

  it("finds a feature by any one of its boards", () => {
    const feature = aFilterable({ boards: ["b1", "b2"] });
    expect(matches(feature, { ...NO_FILTER, boards: ["b2"] })).toBe(true);
    expect(matches(feature, { ...NO_FILTER, boards: ["b3"] })).toBe(false);
  });

  it("counts each chosen value as one condition", () => {
    expect(filterCount({ ...NO_FILTER, kinds: ["village", "river"], money: true })).toBe(3);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });
});

describe("a filter on statements", () => {
  it("keeps a statement without places until places are asked about", () => {
    const statement = aStatement("s1");
    expect(keeps({}, statement)).toBe(true);
    expect(keeps({ boards: ["b1"] }, statement)).toBe(true);
    expect(keeps({ kinds: ["village"] }, statement)).toBe(false);
  });

  it("keeps a statement when one of its places passes", () => {
    const statement = aStatement("s1", { features: ["village/a", "river/r"] });
    expect(keeps({ kinds: ["river"] }, statement, (id) => id === "river/r")).toBe(true);
  });

  it("drops a statement of another board or without money", () => {
    expect(keeps({ boards: ["b2"] }, aStatement("s1"))).toBe(false);
    expect(keeps({ money: true }, aStatement("s1", { figures: [aFigure()] }))).toBe(false);
    expect(keeps({ money: true }, aStatement("s1", { figures: [aFigure({ unit: "亿元" })] }))).toBe(
      true,
    );
  });
});

function keeps(
  filter: Partial<Filter>,
  statement: ReturnType<typeof aStatement>,
  passes: (id: string) => boolean = () => true,
): boolean {
  return matchesStatement(aReport(), statement, { ...NO_FILTER, ...filter }, passes);
}

function eitherOf<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  return list.length > 0 ? list : other;
}

function aFilterable(given: Partial<Filterable> = {}): Filterable {
  return { kind: "village", precision: "geocoded", boards: [], money: false, ...given };
}

function anyFilterable() {
  return fc.record({
    kind: fc.constantFrom(...KINDS),
    precision: fc.constantFrom(...PRECISIONS),
    boards: fc.subarray(["b1", "b2", "b3"]),
    money: fc.boolean(),
  });
}

function anyFilter() {
  return fc.record({
    boards: fc.subarray(["b1", "b2", "b3"]),
    kinds: fc.subarray([...KINDS]),
    precisions: fc.subarray([...PRECISIONS]),
    money: fc.boolean(),
  });
}
