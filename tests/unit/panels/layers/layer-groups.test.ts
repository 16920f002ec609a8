import { describe, expect, it } from "vitest";
import { KINDS } from "../../../../src/model/feature.ts";
import { DEFAULT_VIEW, LAYER_OF, LAYERS } from "../../../../src/model/view.ts";
import {
  countIn,
  hasChangedLayers,
  kindOf,
  LAYER_GROUPS,
} from "../../../../src/panels/layers/layer-groups.ts";
import { aFeature } from "../../../fixtures/dataset.ts";

describe("the list of layers", () => {
  it("has every layer in one group", () => {
    expect(LAYER_GROUPS.flatMap(({ layers }) => layers).toSorted()).toEqual(LAYERS.toSorted());
  });

  it("knows the kind behind a layer, and none behind a grid", () => {
    for (const kind of KINDS) expect(kindOf(LAYER_OF[kind])).toBe(kind);
    expect(kindOf("grid")).toBeUndefined();
  });

  it("counts the features that a layer draws", () => {
    const features = [aFeature("village/a"), aFeature("village/b"), aFeature("river/r")];
    expect(countIn(features, "villages")).toBe(2);
    expect(countIn(features, "labels")).toBe(0);
  });

  it("offers a reset only where something differs from the start", () => {
    expect(hasChangedLayers(DEFAULT_VIEW)).toBe(false);
    expect(hasChangedLayers({ layers: { rings: { visible: false, opacity: 1 } } })).toBe(false);
    expect(hasChangedLayers({ layers: { rings: { visible: true, opacity: 1 } } })).toBe(true);
    expect(hasChangedLayers({ layers: { rivers: { visible: true, opacity: 0.5 } } })).toBe(true);
  });
});
