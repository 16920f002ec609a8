import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createPresentation } from "../../../../src/panels/present/presentation.ts";
import type { Order } from "../../../../src/panels/presenter/link/message.ts";
import { obeyOrder } from "../../../../src/panels/presenter/obey-order.ts";
import { createViewerStore } from "../../../../src/store/store.ts";
import { toTour } from "../../../../src/tour/to-tour.ts";
import { aDataset, aFeature, aStatement } from "../../../fixtures/dataset.ts";

const CAMERA = { center: [117.8, 36.9], zoom: 13, bearing: 0, pitch: 0 } as const;

describe("an order from the speaker's window", () => {
  it("begins the presentation where there is none, and else goes to the step", () => {
    withProjector(({ store, order }) => {
      order({ type: "show", step: 2 });
      expect(store.view.step).toBe(2);
      order({ type: "show", step: 3 });
      expect([store.view.step, store.view.selected]).toEqual([3, ["village/a"]]);
    });
  });

  it("does nothing else while somebody explores", () => {
    withProjector(({ store, order }) => {
      order({ type: "command", command: { type: "next" } });
      order({ type: "look", viewport: CAMERA });
      order({ type: "select", features: ["village/a"], statement: null });
      const { step, viewport, selected } = store.view;
      expect([step, viewport, selected]).toEqual([null, null, []]);
    });
  });

  it("does what the clicker's keys do, except to open windows and fields there", () => {
    withProjector(({ store, presentation, order }) => {
      order({ type: "show", step: 1 });
      order({ type: "command", command: { type: "next" } });
      order({ type: "command", command: { type: "black" } });
      order({ type: "command", command: { type: "ask" } });
      order({ type: "command", command: { type: "speaker" } });
      expect(store.view.step).toBe(2);
      expect(presentation.showing()).toMatchObject({ curtain: "black", isAsking: false });
    });
  });

  it("moves the map, the dot and the choice", () => {
    withProjector(({ store, presentation, order }) => {
      order({ type: "show", step: 1 });
      order({ type: "look", viewport: CAMERA });
      order({ type: "point", at: { x: 0.1, y: 0.9 } });
      order({ type: "select", features: ["village/b"], statement: "s2" });
      expect(store.view.viewport).toEqual(CAMERA);
      expect(presentation.pointerAt()).toEqual({ x: 0.1, y: 0.9 });
      expect([store.view.selected, store.view.statement]).toEqual([["village/b"], "s2"]);
      expect(store.isAstray()).toBe(true);
    });
  });

  it("to choose nothing leads back to the step", () => {
    withProjector(({ store, order }) => {
      order({ type: "show", step: 3 });
      order({ type: "select", features: ["village/b"], statement: null });
      order({ type: "select", features: ["village/unknown"], statement: "unknown" });
      expect(store.view.selected).toEqual(["village/a"]);
      expect(store.isAstray()).toBe(false);
    });
  });

  it("to choose what the step's filter hides lifts the filter", () => {
    withProjector(({ store, order }) => {
      order({ type: "show", step: 2 });
      expect(store.passes("village/c")).toBe(false);
      order({ type: "select", features: ["village/c"], statement: null });
      expect(store.passes("village/c")).toBe(true);
    });
  });
});

interface Projector {
  readonly store: ReturnType<typeof createViewerStore>;
  readonly presentation: ReturnType<typeof createPresentation>;
  readonly order: (order: Order) => void;
}

function withProjector(check: (projector: Projector) => void): void {
  createRoot((dispose) => {
    const places = ["village/a", "village/b", "village/c"].map((id) => aFeature(id));
    const dataset = aDataset(places, {
      statements: [
        aStatement("s1", { coverage: "placed", features: ["village/a"] }),
        aStatement("s2", { coverage: "placed", features: ["village/b"] }),
      ],
    });
    const store = createViewerStore(dataset);
    const tour = toTour(dataset);
    const presentation = createPresentation(store, () => tour);
    check({ store, presentation, order: (order) => obeyOrder(store, presentation, order) });
    dispose();
  });
}
