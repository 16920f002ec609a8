import { expect, test } from "vitest";
import { stepPicture, viewPicture } from "../../../src/export/pictures.ts";
import { DEFAULT_VIEW } from "../../../src/model/view.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { aDataset, aFeature, aStatement } from "../../fixtures/dataset.ts";
import { anExportReader } from "../../fixtures/export-reader.ts";

const CANVAS = { width: 1200, height: 800, pixelRatio: 2, theme: "light", ground: null } as const;
const VIEWPORT = { center: [117.8, 36.9], zoom: 12, bearing: 0, pitch: 0 } as const;

test("a sheet twice as wide as the screen shows the same ground from one level nearer", () => {
  const view = { ...DEFAULT_VIEW, viewport: VIEWPORT };
  const picture = viewPicture({ view, framed: [], width: 600, height: 400 }, CANVAS);
  expect(picture.viewport).toEqual({ ...VIEWPORT, zoom: 13 });
});

test("of an upright screen nothing is left out, so the sheet shows more to its sides", () => {
  const view = { ...DEFAULT_VIEW, viewport: VIEWPORT };
  const picture = viewPicture({ view, framed: [], width: 400, height: 800 }, CANVAS);
  expect(picture.viewport?.zoom).toBe(12);
});

test("a view that nobody moved frames what the screen frames", () => {
  const picture = viewPicture(
    { view: DEFAULT_VIEW, framed: ["village/a"], width: 600, height: 400 },
    CANVAS,
  );
  expect(picture).toMatchObject({ viewport: null, framed: ["village/a"], pixelRatio: 2 });
});

test("a step's picture selects and frames what the step speaks of, in the theme asked for", () => {
  const dataset = aDataset([aFeature("village/a")], {
    statements: [aStatement("s1", { features: ["village/a"] })],
  });
  const step = toTour(dataset).find(({ statement }) => statement === "s1");
  if (!step) throw new Error("no step");
  expect(stepPicture(step, CANVAS, anExportReader(dataset))).toMatchObject({
    framed: ["village/a"],
    view: { selected: ["village/a"], theme: "light", locale: "zh" },
  });
});
