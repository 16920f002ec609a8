import { describe, expect, it } from "vitest";
import { choicesOf, toToggled } from "../../../../src/panels/layers/filter-choices.ts";

describe("the chips of the filter", () => {
  it("offer only what there is to find", () => {
    const features = [
      { kind: "river", precision: "schematic", boards: [], money: false },
      { kind: "village", precision: "geocoded", boards: [], money: false },
      { kind: "village", precision: "schematic", boards: [], money: false },
    ] as const;
    expect(choicesOf(features)).toEqual({
      kinds: ["village", "river"],
      precisions: ["geocoded", "schematic"],
    });
  });

  it("go in at the first press and out at the second", () => {
    expect(toToggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toToggled(toToggled(["a"], "b"), "b")).toEqual(["a"]);
  });
});
