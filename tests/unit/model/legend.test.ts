import { describe, expect, it } from "vitest";
import { KINDS } from "../../../src/model/feature.ts";
import { toLegend, toLocatedness } from "../../../src/model/legend.ts";
import { DEFAULT_VIEW, type LayerId, type View } from "../../../src/model/view.ts";
import { aFeature, aPosition } from "../../fixtures/dataset.ts";

const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};

describe("the legend", () => {
  it("counts the kinds on screen and names no other", () => {
    const features = [aFeature("village/a"), aFeature("village/b"), aFeature("river/r")];
    expect(toLegend(features, DEFAULT_VIEW, []).kinds).toEqual([
      { kind: "village", count: 2 },
      { kind: "river", count: 1 },
    ]);
  });

  it("knows a line for every kind there is", () => {
    const features = KINDS.map((kind) => aFeature(`${kind}/one`));
    expect(toLegend(features, DEFAULT_VIEW, []).kinds).toHaveLength(KINDS.length);
  });

  it("says nothing of places on an empty screen", () => {
    const view = withLayers({ extent: false, grid: false });
    expect(toLegend([], view, ["village/a"])).toEqual({ kinds: [], marks: [] });
  });

  it("explains solid and hollow only where both are to be seen", () => {
    const solid = aFeature("village/a");
    const hollow = aSketch("village/b");
    expect(toLegend([solid], DEFAULT_VIEW, []).marks).not.toContain("unlocated");
    expect(toLegend([hollow], DEFAULT_VIEW, []).marks).not.toContain("located");
    expect(toLegend([solid, hollow], DEFAULT_VIEW, []).marks).toEqual(
      expect.arrayContaining(["located", "unlocated"]),
    );
  });

  it("does not take a neighbouring town for a located place", () => {
    expect(toLegend([aFeature("context/town")], DEFAULT_VIEW, []).marks).not.toContain("located");
  });

  it("explains the accent and the ring once a place with a radius is selected", () => {
    const features = [aFeature("village/a"), aFeature("village/b")];
    expect(toLegend(features, DEFAULT_VIEW, []).marks).not.toContain("ring");
    expect(toLegend(features, DEFAULT_VIEW, ["village/a"]).marks).toEqual(
      expect.arrayContaining(["selected", "ring"]),
    );
  });

  it("explains no ring where the selected place claims no radius", () => {
    const { marks } = toLegend([aSketch("village/b")], DEFAULT_VIEW, ["village/b"]);
    expect(marks).toContain("selected");
    expect(marks).not.toContain("ring");
  });

  it("forgets the accent when the selected place is off the screen", () => {
    expect(toLegend([aFeature("village/a")], DEFAULT_VIEW, ["village/b"]).marks).not.toContain(
      "selected",
    );
  });

  it("explains every ring once the layer of rings is on", () => {
    const features = [aFeature("village/a")];
    expect(toLegend(features, withLayers({ rings: true }), []).marks).toContain("ring");
  });

  it("explains the hatching where something has an area", () => {
    expect(toLegend([aFeature("area/a", {}, SQUARE)], DEFAULT_VIEW, []).marks).toContain("hatch");
    expect(toLegend([aFeature("area/a")], DEFAULT_VIEW, []).marks).not.toContain("hatch");
  });

  it.each(["extent", "grid", "columns", "arcs"] as const)(
    "explains %s while it is shown",
    (layer) => {
      expect(toLegend([], withLayers({ [layer]: true }), []).marks).toContain(layer);
      expect(toLegend([], withLayers({ [layer]: false }), []).marks).not.toContain(layer);
    },
  );
});

describe("the notice that this is no survey", () => {
  it("is silent while everything on screen is located", () => {
    expect(toLocatedness([aSketch("village/b")], [aFeature("village/a")])).toBeNull();
  });

  it("counts the most numerous kind over the whole dataset", () => {
    const sketch = aSketch("enterprise/e");
    const all = [aFeature("village/a"), aSketch("village/b"), aSketch("village/c"), sketch];
    expect(toLocatedness(all, [sketch])).toEqual({ kind: "village", located: 1, total: 3 });
  });

  it("never counts the surroundings", () => {
    const all = [aFeature("context/a"), aFeature("context/b"), aSketch("village/c")];
    expect(toLocatedness(all, all)).toMatchObject({ kind: "village" });
  });
});

function aSketch(id: string) {
  return aFeature(id, { position: aPosition({ precision: "schematic", radiusMetres: null }) });
}

function withLayers(shown: Partial<Record<LayerId, boolean>>): Pick<View, "layers"> {
  return {
    layers: Object.fromEntries(
      Object.entries(shown).map(([layer, visible]) => [layer, { visible, opacity: 1 }]),
    ),
  };
}
