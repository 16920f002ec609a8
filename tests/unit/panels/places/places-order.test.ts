import { describe, expect, it } from "vitest";
import { nextOrder, type Order, sortPlaces } from "../../../../src/panels/places/places-order.ts";
import { aFeature, aPosition } from "../../../fixtures/dataset.ts";

const zhou = { feature: aFeature("village/zhou", { name: "周东村" }), statements: 0 };
const bao = { feature: aFeature("village/bao", { name: "鲍家村" }), statements: 3 };
const herun = {
  feature: aFeature("enterprise/herun", {
    name: "赫润",
    position: aPosition({ precision: "schematic" }),
  }),
  statements: 2,
};
const city = { feature: aFeature("context/city", { name: "安市" }), statements: 9 };

function sorted(order: Order): readonly string[] {
  return sortPlaces([city, zhou, herun, bao], order, "zh").map(
    ({ feature }) => feature.properties.name,
  );
}

describe("the order of the list", () => {
  it("goes by the sound of Chinese names, the surroundings last", () => {
    expect(sorted({ column: "name", descending: false })).toEqual([
      "鲍家村",
      "赫润",
      "周东村",
      "安市",
    ]);
  });

  it("keeps the surroundings last when it is turned round", () => {
    expect(sorted({ column: "name", descending: true })).toEqual([
      "周东村",
      "赫润",
      "鲍家村",
      "安市",
    ]);
  });

  it("settles draws by name", () => {
    expect(sorted({ column: "kind", descending: false })).toEqual([
      "赫润",
      "鲍家村",
      "周东村",
      "安市",
    ]);
    expect(sorted({ column: "precision", descending: false }).slice(0, 3)).toEqual([
      "鲍家村",
      "周东村",
      "赫润",
    ]);
  });

  it("starts with the most cited when asked for statements", () => {
    const order = nextOrder({ column: "name", descending: false }, "statements");
    expect(sorted(order)[0]).toBe("鲍家村");
  });

  it("turns round on a second click", () => {
    expect(nextOrder({ column: "kind", descending: false }, "kind").descending).toBe(true);
  });
});
