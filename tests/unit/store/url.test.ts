import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../../src/model/feature.ts";
import { PRECISIONS } from "../../../src/model/precision.ts";
import {
  DEFAULT_VIEW,
  LAYERS,
  LOCALES,
  layerSetting,
  PANELS,
  THEMES,
  type View,
} from "../../../src/model/view.ts";
import { fromHash, toHash } from "../../../src/store/url.ts";

describe("a share link", () => {
  it("is empty for the view one starts with", () => {
    expect(toHash(DEFAULT_VIEW)).toBe("");
  });

  it("reads as the contract says", () => {
    const viewport = { center: [117.8147, 36.8744] as const, zoom: 14, bearing: 0, pitch: 0 };
    expect(toHash({ ...DEFAULT_VIEW, viewport, selected: ["village/xumao"] })).toBe(
      "#map=14/36.8744/117.8147&feature=village/xumao",
    );
  });

  it("brings any view back as it was", () => {
    fc.assert(
      fc.property(anyView(), (view) => {
        const { layers, ...rest } = { ...DEFAULT_VIEW, ...fromHash(toHash(view)) };
        const { layers: before, ...expected } = view;
        expect(rest).toEqual(expected);
        for (const layer of LAYERS)
          expect(layerSetting({ layers }, layer)).toEqual(layerSetting({ layers: before }, layer));
      }),
    );
  });

  it("survives signs that mean something in an address", () => {
    const selected = ["village/a&b#c+d e", "village/徐毛"];
    expect(fromHash(toHash({ ...DEFAULT_VIEW, selected })).selected).toEqual(selected);
  });
});

describe("a link to a step", () => {
  it("holds the step alone, since all else follows from it", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      step: 12,
      theme: "projector",
      selected: ["village/a"],
      statement: "s1",
      panel: "ledger",
    };
    expect(toHash(view)).toBe("#step=12");
  });

  it("says the room's light only where it is not lit, and the language", () => {
    const view: View = { ...DEFAULT_VIEW, step: 3, theme: "dark", locale: "en" };
    expect(toHash(view)).toBe("#step=3&theme=dark&lang=en");
    expect(toHash({ ...view, theme: "light", locale: "zh" })).toBe("#step=3&theme=light");
  });

  it("opens in the projector's light", () => {
    expect(fromHash("#step=12")).toEqual({ step: 12, theme: "projector" });
  });

  it("brings step, light and language back, in whatever order they stand", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...THEMES),
        fc.constantFrom(...LOCALES),
        (step, theme, locale) => {
          const view = { ...DEFAULT_VIEW, step, theme, locale };
          const parts = toHash(view).slice(1).split("&").toReversed().join("&");
          expect({ ...DEFAULT_VIEW, ...fromHash(`#${parts}`) }).toEqual(view);
        },
      ),
    );
  });
});

describe("a broken link", () => {
  it("never throws, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fromHash(text);
        fromHash(`#map=${text}&feature=${text}&filter=${text}&layers=${text}&panel=${text}`);
      }),
    );
  });

  it.each([
    "#map=here",
    "#map=14/36.8",
    "#map=14//117",
    "#map=99/36.8/117.8",
    "#map=14/95/117.8",
    "#map=14/36.8/200",
    "#map=14/36.8/117.8/0/89",
    "#map=NaN/36.8/117.8",
    "#map=Infinity/36.8/117.8",
    "#panel=kitchen",
    "#theme=pink",
    "#lang=fr",
    "#feature=",
    "#step=0",
    "#step=-3",
    "#step=1.5",
    "#step=1000",
    "#step=twelve",
    "#nothing=known",
    "#%",
  ])("opens %s with the defaults", (hash) => {
    expect({ ...DEFAULT_VIEW, ...fromHash(hash) }).toEqual(DEFAULT_VIEW);
  });

  it("keeps what is sound beside what is not", () => {
    expect(fromHash("#map=nowhere&theme=dark&lang=xx")).toEqual({ theme: "dark" });
  });

  it("drops unknown kinds, precisions and layers one by one", () => {
    const view = fromHash(
      "#filter=kind:village,castle;precision:exact,inferred&layers=rivers:0.5,moon:1,grid:7,roads:x",
    );
    expect(view.filter).toMatchObject({ kinds: ["village"], precisions: ["inferred"] });
    expect(view.layers).toEqual({ rivers: { visible: true, opacity: 0.5 } });
  });
});

function anyView(): fc.Arbitrary<View> {
  const id = fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9-]{1,12}$/);
  const board = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  return fc.record({
    viewport: fc.option(anyViewport()),
    selected: fc.array(id, { maxLength: 4 }),
    statement: fc.option(board),
    panel: fc.option(fc.constantFrom(...PANELS)),
    filter: fc.record({
      boards: fc.array(board, { maxLength: 3 }),
      kinds: fc.subarray([...KINDS]),
      precisions: fc.subarray([...PRECISIONS]),
      money: fc.boolean(),
    }),
    layers: fc.dictionary(fc.constantFrom(...LAYERS), anySetting()),
    theme: fc.constantFrom(...THEMES),
    locale: fc.constantFrom(...LOCALES),
    basemap: fc.constantFrom("embedded", "osm", "own-a1"),
    step: fc.constant(null),
  });
}

function anyViewport() {
  return fc
    .record({
      lng: fc.integer({ min: -18_000_000, max: 18_000_000 }),
      lat: fc.integer({ min: -8_500_000, max: 8_500_000 }),
      zoom: fc.integer({ min: 0, max: 2400 }),
      bearing: fc.integer({ min: -1800, max: 1800 }),
      pitch: fc.integer({ min: 0, max: 85 }),
    })
    .map(({ lng, lat, zoom, bearing, pitch }) => ({
      center: [lng / 1e5, lat / 1e5] as const,
      zoom: zoom / 100,
      bearing: bearing / 10,
      pitch,
    }));
}

/** A hidden layer forgets how faint it was. */
function anySetting() {
  return fc.oneof(
    fc.integer({ min: 1, max: 10 }).map((tenths) => ({ visible: true, opacity: tenths / 10 })),
    fc.constant({ visible: false, opacity: 1 }),
  );
}
