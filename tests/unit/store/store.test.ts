import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, layerSetting, type View } from "../../../src/model/view.ts";
import { createViewerStore, type ViewerStore } from "../../../src/store/store.ts";
import { aDataset, aFeature, aFigure, aPosition, aStatement } from "../../fixtures/dataset.ts";

describe("choosing", () => {
  it("a feature brings the first statement about it", () => {
    withStore((store) => {
      store.select(["village/b"]);
      expect(store.statement()?.id).toBe("s2");
      expect(store.selectedFeatures().map(({ properties }) => properties.id)).toEqual([
        "village/b",
      ]);
    });
  });

  it("a statement selects every feature it cites", () => {
    withStore((store) => {
      store.selectStatement("s2");
      expect(store.view.selected).toEqual(["village/a", "village/b"]);
    });
  });

  it("a statement without a place selects none and is still read", () => {
    withStore((store) => {
      store.select(["village/a"]);
      store.selectStatement("s3");
      expect(store.view.selected).toEqual([]);
      expect(store.statement()?.id).toBe("s3");
    });
  });

  it("another statement about the same feature leaves the selection alone", () => {
    withStore((store) => {
      store.select(["village/a"]);
      store.readStatement("s2");
      expect(store.view.selected).toEqual(["village/a"]);
      store.select(["village/a"]);
      expect(store.statement()?.id).toBe("s2");
    });
  });

  it("nothing lets the statement and the probe go as well", () => {
    withStore((store) => {
      store.select(["village/a"]);
      store.probeAt({ position: [117.8, 36.8], candidates: [] });
      expect(store.view.selected).toEqual([]);
      store.clear();
      expect(store.probe()).toBeNull();
      expect(store.statement()).toBeUndefined();
    });
  });
});

describe("one filter", () => {
  it("narrows the map and the report alike", () => {
    withStore((store) => {
      store.filterBy({ money: true });
      expect(store.visibleStatements().map(({ id }) => id)).toEqual(["s1"]);
      expect(idsOf(store.visibleFeatures())).toEqual(["village/a"]);
      store.clearFilter();
      expect(store.visibleStatements()).toHaveLength(3);
      expect(store.visibleFeatures()).toHaveLength(3);
    });
  });

  it("keeps its other conditions when one changes", () => {
    withStore((store) => {
      store.filterBy({ kinds: ["village"] });
      store.filterBy({ precisions: ["schematic"] });
      expect(idsOf(store.visibleFeatures())).toEqual(["village/b"]);
    });
  });
});

describe("what is on screen", () => {
  it("is everything until the map tells what it shows", () => {
    withStore((store) => {
      expect(store.onScreenFeatures()).toHaveLength(3);
      const viewport = { center: [117.8, 36.85], zoom: 13, bearing: 0, pitch: 0 } as const;
      store.see([117.75, 36.8, 117.85, 36.9], viewport);
      expect(idsOf(store.onScreenFeatures())).toEqual(["village/a", "village/b"]);
    });
  });

  it("leaves out what lies in a hidden layer", () => {
    withStore((store) => {
      store.setLayer("villages", { visible: false });
      expect(idsOf(store.onScreenFeatures())).toEqual(["river/r"]);
      expect(store.visibleFeatures()).toHaveLength(3);
    });
  });
});

describe("layers", () => {
  it("keep their opacity when they are hidden and shown again", () => {
    withStore((store) => {
      store.setLayer("rivers", { opacity: 0.4 });
      store.setLayer("rivers", { visible: false });
      store.setLayer("rivers", { visible: true });
      expect(layerSetting(store.view, "rivers")).toEqual({ visible: true, opacity: 0.4 });
    });
  });

  it("are as they come after a reset, in this store and the next", () => {
    withStore((store) => {
      store.setLayer("grid", { visible: false });
      store.resetLayers();
      store.setLayer("rings", { visible: true });
      store.resetLayers();
      expect(store.view.layers).toEqual({});
    });
    expect(DEFAULT_VIEW.layers).toEqual({});
  });
});

describe("a restored view", () => {
  it("drops ids that are not in the dataset", () => {
    withStore((store) => {
      store.restore({ selected: ["village/gone", "village/a"], statement: "gone" });
      expect(store.view.selected).toEqual(["village/a"]);
      expect(store.statement()?.id).toBe("s1");
    });
  });

  it("puts back to the default whatever it does not mention", () => {
    withStore(
      (store) => {
        store.filterBy({ money: true });
        store.restore({});
        expect(store.view).toEqual(DEFAULT_VIEW);
      },
      { theme: "dark", locale: "en", panel: null },
    );
  });
});

it("words follow the language", () => {
  withStore((store) => {
    expect(store.messages().search.label).toBe("搜索");
    store.setLocale("en");
    expect(store.messages().search.label).toBe("Search");
  });
});

function withStore(check: (store: ViewerStore) => void, initial: Partial<View> = {}): void {
  createRoot((dispose) => {
    try {
      check(createViewerStore(aSmallDataset(), initial));
    } finally {
      dispose();
    }
  });
}

function aSmallDataset() {
  return aDataset(
    [
      aFeature("village/a"),
      aFeature("village/b", { position: aPosition({ precision: "schematic" }) }),
      aFeature("river/r", {}, { type: "Point", coordinates: [118.5, 36.87] }),
    ],
    {
      statements: [
        aStatement("s1", { features: ["village/a"], figures: [aFigure({ unit: "万元" })] }),
        aStatement("s2", { features: ["village/a", "village/b"] }),
        aStatement("s3"),
      ],
    },
  );
}

function idsOf(features: ReturnType<ViewerStore["visibleFeatures"]>): readonly string[] {
  return features.map(({ properties }) => properties.id);
}
