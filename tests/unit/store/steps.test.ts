import fc from "fast-check";
import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, type View, type Viewport } from "../../../src/model/view.ts";
import { createViewerStore, type ViewerStore } from "../../../src/store/store.ts";
import { toHash } from "../../../src/store/url.ts";
import { toStepView } from "../../../src/tour/step-view.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const TOUR = toTour(DATASET);

describe("a step on the screen", () => {
  it("fixes the whole view but the room's light and language", () => {
    withStore(
      (store) => {
        show(store, 9);
        expect(store.view).toMatchObject({ ...viewOf(9), step: 9, theme: "dark", locale: "en" });
      },
      { theme: "dark", locale: "en" },
    );
  });

  it("is the same view from wherever it is reached, for every step of the shipped tour", () => {
    withStore((store) => {
      const forward = TOUR.map((_, index) => seen(store, index + 1));
      const backward = TOUR.map((_, index) => seen(store, TOUR.length - index)).toReversed();
      expect(backward).toEqual(forward);
    });
  });

  it("is restored whole, whatever somebody did meanwhile", () => {
    fc.assert(
      fc.property(fc.array(anyMeddling, { maxLength: 12 }), anyNumber, (meddlings, number) => {
        withStore((store) => {
          const before = seen(store, number);
          for (const meddle of meddlings) meddle(store);
          expect(seen(store, number)).toEqual(before);
          expect(store.isAstray()).toBe(false);
          expect(store.probe()).toBeNull();
        });
      }),
    );
  });

  it("does not change the tour itself when somebody meddles with it", () => {
    withStore((store) => {
      const before = structuredClone(TOUR);
      show(store, 26);
      store.setLayer("arcs", { visible: false });
      store.filterBy({ boards: ["party"] });
      expect(TOUR).toEqual(before);
    });
  });
});

describe("somebody is astray", () => {
  it("not while exploring, and not on a step just shown", () => {
    withStore((store) => {
      store.select(["village/xumao"]);
      expect(store.isAstray()).toBe(false);
      show(store, 3);
      expect(store.isAstray()).toBe(false);
    });
  });

  it.each<[string, (store: ViewerStore) => void]>([
    ["a click on a feature", (store) => store.select(["village/xumao"])],
    ["a click on the very feature spoken of", (store) => store.select(store.view.selected)],
    [
      "a click beside everything",
      (store) => store.probeAt({ position: [117.8, 36.8], candidates: [] }),
    ],
    ["another statement", (store) => store.selectStatement("s54")],
    ["a move of the map", (store) => store.moveTo(VIEWPORT)],
    ["a filter", (store) => store.filterBy({ kinds: ["river"] })],
    ["a layer put away", (store) => store.setLayer("rivers", { visible: false })],
    ["another panel", (store) => store.showPanel("places")],
  ])("after %s, until the step is shown again", (_, stray) => {
    withStore((store) => {
      show(store, 3);
      stray(store);
      expect(store.isAstray()).toBe(true);
      show(store, 3);
      expect(store.isAstray()).toBe(false);
    });
  });

  it("no longer when the map is put back, or what was chosen is let go", () => {
    withStore((store) => {
      show(store, 3);
      store.moveTo(VIEWPORT);
      store.moveTo(null);
      expect(store.isAstray()).toBe(false);
      store.select(["village/xumao"]);
      store.clear();
      expect(store.isAstray()).toBe(false);
      expect(store.view).toMatchObject(viewOf(3));
    });
  });

  it("by no change of light, language or what the pointer is over", () => {
    withStore((store) => {
      show(store, 3);
      store.setTheme("dark");
      store.setLocale("en");
      store.hover(["village/xumao"]);
      expect(store.isAstray()).toBe(false);
    });
  });
});

describe("leaving the presentation", () => {
  it("brings back what was on the screen before", () => {
    withStore((store) => {
      store.select(["village/xumao"]);
      store.filterBy({ kinds: ["village"] });
      const before = { ...store.view };
      show(store, 12);
      store.leaveSteps(before);
      expect(store.view).toEqual(before);
      expect(store.shown()).toBeNull();
      expect(store.isAstray()).toBe(false);
    });
  });

  it("keeps the light and language of the room unless told otherwise", () => {
    withStore((store) => {
      show(store, 2);
      store.setLocale("en");
      store.leaveSteps({ selected: [], statement: null });
      expect(store.view).toMatchObject({ step: null, locale: "en", selected: [] });
    });
  });
});

const VIEWPORT: Viewport = { center: [117.8, 36.87], zoom: 15, bearing: 0, pitch: 0 };

const anyNumber = fc.integer({ min: 1, max: TOUR.length });

const anyMeddling: fc.Arbitrary<(store: ViewerStore) => void> = fc.oneof(
  anyNumber.map((number) => (store: ViewerStore) => show(store, number)),
  fc.constantFrom<(store: ViewerStore) => void>(
    (store) => store.select(["village/xumao", "river/xinyue"]),
    (store) => store.select([]),
    (store) => store.selectStatement("s29"),
    (store) => store.readStatement("s54"),
    (store) => store.clear(),
    (store) => store.probeAt({ position: [117.8, 36.8], candidates: ["village/xumao"] }),
    (store) => store.moveTo(VIEWPORT),
    (store) => store.filterBy({ boards: ["rural"], money: true }),
    (store) => store.setLayer("villages", { opacity: 0.5 }),
    (store) => store.resetLayers(),
    (store) => store.showPanel(null),
    (store) => store.hover(["village/xumao"]),
    (store) => store.stepAside(),
  ),
);

function viewOf(number: number) {
  const step = TOUR[number - 1];
  if (!step) throw new Error(`no step ${number}`);
  return toStepView(step);
}

function show(store: ViewerStore, number: number): void {
  const view = viewOf(number);
  store.showStep(number, { view, framed: view.selected });
}

/** All that the screen follows from. */
function seen(store: ViewerStore, number: number) {
  show(store, number);
  return structuredClone({
    view: { ...DEFAULT_VIEW, ...unwrapped(store.view) },
    link: toHash(store.view),
    shown: store.shown(),
    hovered: store.hovered(),
    hasDetails: store.hasDetails(),
  });
}

function unwrapped(view: View): View {
  return JSON.parse(JSON.stringify(view));
}

function withStore(check: (store: ViewerStore) => void, initial: Partial<View> = {}): void {
  createRoot((dispose) => {
    try {
      check(createViewerStore(DATASET, initial));
    } finally {
      dispose();
    }
  });
}
