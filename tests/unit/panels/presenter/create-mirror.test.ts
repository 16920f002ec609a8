import { createRoot, createSignal } from "solid-js";
import { describe, expect, it } from "vitest";
import { createMirror } from "../../../../src/panels/presenter/create-mirror.ts";
import { createWalk } from "../../../../src/panels/presenter/create-walk.ts";
import type { Order, ProjectorState } from "../../../../src/panels/presenter/link/message.ts";
import { createViewerStore } from "../../../../src/store/store.ts";
import { toTour } from "../../../../src/tour/to-tour.ts";
import { aDataset, aFeature, aStatement } from "../../../fixtures/dataset.ts";
import { aProjectorState } from "../../../fixtures/projector-state.ts";

const CAMERA = { center: [117.8, 36.9], zoom: 13, bearing: 0, pitch: 0 } as const;
const ELSEWHERE = { ...CAMERA, center: [117.9, 36.9] } as const;

describe("a speaker's window", () => {
  it("shows the step that the projector shows, and what lies over it", () => {
    withMirror(({ tell, walk }) => {
      const showing = { ...aProjectorState().showing, curtain: "black" } as const;
      tell({ step: 3, showing });
      expect([walk.at(), walk.showing().curtain]).toEqual([3, "black"]);
    });
  });

  it("sees the projector's piece of land, in its own size", () => {
    withMirror(({ tell, store }) => {
      tell({ camera: CAMERA });
      expect(store.view.viewport).toEqual({ ...CAMERA, zoom: 12 });
    });
  });

  it("orders nothing of what it only follows", () => {
    withMirror(({ tell, orders }) => {
      tell({ step: 2 });
      tell({ step: 3, camera: CAMERA });
      tell({ step: 3, isAstray: true, selected: ["village/a"], statement: "s1" });
      tell({ step: 3 });
      expect(orders).toEqual([]);
    });
  });

  it("orders the projector to look where somebody moves its map, in the projector's size", () => {
    withMirror(({ tell, store, mirror, orders }) => {
      tell({ camera: CAMERA });
      mirror.touch();
      store.moveTo({ ...ELSEWHERE, zoom: 12 });
      expect(orders).toEqual([{ type: "look", viewport: ELSEWHERE }]);
    });
  });

  it("leaves the projector alone when its own window only takes another size", () => {
    withMirror(({ tell, store, setScale, orders }) => {
      tell({ camera: CAMERA });
      setScale(0.25);
      expect(store.view.viewport).toEqual({ ...CAMERA, zoom: 11 });
      store.moveTo({ ...CAMERA, zoom: 11.5 });
      expect(orders).toEqual([]);
    });
  });

  it("does not go back to what the projector said before it obeyed", () => {
    withMirror(({ tell, store, mirror }) => {
      tell({ camera: CAMERA });
      mirror.touch();
      store.moveTo({ ...ELSEWHERE, zoom: 12 });
      tell({ camera: { ...CAMERA, zoom: 13.5 }, isAstray: true });
      expect(store.view.viewport?.center).toEqual(ELSEWHERE.center);
      tell({ camera: ELSEWHERE, isAstray: true, obeyed: { speaker: "s", number: 1 } });
      expect(store.view.viewport).toEqual({ ...ELSEWHERE, zoom: 12 });
    });
  });

  it("orders what is chosen in it, and a click on nothing leads back to the step", () => {
    withMirror(({ tell, store, orders }) => {
      tell({});
      store.select(["village/a"]);
      store.probeAt({ position: [117.8, 36.9], candidates: [] });
      expect(orders).toEqual([
        { type: "select", features: ["village/a"], statement: "s1" },
        { type: "show", step: 2 },
      ]);
      expect(store.probe()).toBeNull();
    });
  });

  it("takes the first of several places under one click", () => {
    withMirror(({ tell, store, orders }) => {
      tell({});
      store.probeAt({ position: [117.8, 36.9], candidates: ["village/b", "village/a"] });
      expect(orders).toEqual([{ type: "select", features: ["village/b"], statement: null }]);
    });
  });

  it("returns to the step with the projector", () => {
    withMirror(({ tell, store }) => {
      tell({ step: 3 });
      tell({ step: 3, isAstray: true, selected: ["village/b"] });
      expect(store.view.selected).toEqual(["village/b"]);
      tell({ step: 3 });
      expect(store.view.selected).toEqual(["village/a"]);
    });
  });

  it("orders nothing while nobody presents", () => {
    withMirror(({ tell, store, mirror, orders }) => {
      tell({ step: null });
      mirror.touch();
      store.moveTo(CAMERA);
      store.select(["village/a"]);
      expect(orders).toEqual([]);
    });
  });
});

/** A tour of a title, a chapter, a step about village a, and the ledger, at half the projector's size. */
function withMirror(check: (window: ReturnType<typeof aWindow>) => void): void {
  const { window, dispose } = createRoot((dispose) => ({ window: aWindow(), dispose }));
  check(window);
  dispose();
}

function aWindow() {
  const dataset = aDataset([aFeature("village/a"), aFeature("village/b")], {
    statements: [aStatement("s1", { coverage: "placed", features: ["village/a"] })],
  });
  const store = createViewerStore(dataset);
  const tour = toTour(dataset);
  const walk = createWalk(store, () => tour);
  const [state, setState] = createSignal<ProjectorState>();
  const [scale, setScale] = createSignal(0.5);
  const orders: Order[] = [];
  const send = (order: Order) => orders.push(structuredClone(order));
  const mirror = createMirror(store, walk, () => ({ id: "s", state, send }), scale);
  const tell = (change: Partial<ProjectorState>) => {
    const told = aProjectorState(change);
    setState(told);
    mirror.adopt(told, "p");
  };
  return { store, walk, mirror, orders, tell, setScale };
}
