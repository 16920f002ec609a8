import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createViewerStore, type ViewerStore } from "../../../src/store/store.ts";
import { anOwnData, anOwnLayer } from "../../fixtures/own-data.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const SHOWN = { layer: anOwnLayer({ id: "a" }), data: anOwnData([{ n: 1 }, { n: 2 }]) };

test("an own feature is spoken of instead of the report's, and the other way round", () => {
  withStore((store) => {
    store.showOwnLayers([SHOWN]);
    store.select(["village/xumao"]);
    store.chooseOwn([{ layer: "a", at: 1 }]);
    expect(store.view.selected).toEqual([]);
    expect(store.view.statement).toBeNull();
    expect(store.hasDetails()).toBe(true);
    store.select(["village/xumao"]);
    expect(store.chosenOwn()).toEqual([]);
  });
});

test("own layers change nothing of what the report's counts are taken from", () => {
  withStore((store) => {
    const before = [store.visibleFeatures(), store.visibleStatements()];
    store.showOwnLayers([SHOWN]);
    expect([store.visibleFeatures(), store.visibleStatements()]).toEqual(before);
  });
});

test("what is spoken of goes with its layer", () => {
  withStore((store) => {
    store.showOwnLayers([SHOWN]);
    store.chooseOwn([{ layer: "a", at: 1 }]);
    store.showOwnLayers([]);
    expect(store.chosenOwn()).toEqual([]);
    expect(store.hasDetails()).toBe(false);
  });
});

test("what is looked at before it is taken in lies on top", () => {
  withStore((store) => {
    store.showOwnLayers([SHOWN]);
    const preview = { ...SHOWN, layer: anOwnLayer({ id: "preview" }) };
    store.previewOwn([preview]);
    expect(store.ownLayers()).toEqual([preview, SHOWN]);
  });
});

function withStore(check: (store: ViewerStore) => void): void {
  createRoot((dispose) => {
    check(createViewerStore(DATASET));
    dispose();
  });
}
