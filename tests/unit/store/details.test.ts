import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createViewerStore, type ViewerStore } from "../../../src/store/store.ts";
import { toStepView } from "../../../src/tour/step-view.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const STEPS = toTour(DATASET);

describe("what there is to read of", () => {
  it("is, while exploring, whatever is chosen", () => {
    createRoot((dispose) => {
      const store = createViewerStore(DATASET);
      expect(store.hasDetails()).toBe(false);
      store.select(["village/xumao"]);
      expect(store.hasDetails()).toBe(true);
      store.stepAside();
      expect(store.hasDetails()).toBe(false);
      dispose();
    });
  });

  it("is nothing over a step, which says it all, until somebody chooses something", () => {
    atStatement((store, number) => {
      expect(store.hasDetails()).toBe(false);
      store.select(store.view.selected);
      expect(store.hasDetails()).toBe(true);
      expect(store.isAstray()).toBe(true);
      store.clear();
      expect(store.hasDetails()).toBe(false);
      expect(store.isAstray()).toBe(false);
      expect(store.view.step).toBe(number);
    });
  });

  it("leaves the step's own camera and choice behind when it closes", () => {
    atStatement((store) => {
      const before = { ...store.view };
      store.select(["village/xumao"]);
      store.moveTo({ center: [117.8, 36.9], zoom: 15, bearing: 0, pitch: 0 });
      store.clear();
      expect({ ...store.view }).toEqual(before);
    });
  });
});

function atStatement(run: (store: ViewerStore, number: number) => void): void {
  const index = STEPS.findIndex(({ kind }) => kind === "statement");
  const step = STEPS[index];
  if (!step) throw new Error("the shipped tour has no statement");
  createRoot((dispose) => {
    const store = createViewerStore(DATASET);
    store.showStep(index + 1, { view: toStepView(step), framed: step.features });
    run(store, index + 1);
    dispose();
  });
}
