import { expect, test } from "vitest";
import { toSpeakerNotes } from "../../../src/export/speaker-notes.ts";
import { toTour } from "../../../src/tour/to-tour.ts";
import { aDataset, aFeature, aStatement } from "../../fixtures/dataset.ts";
import { anExportReader } from "../../fixtures/export-reader.ts";

const DATASET = aDataset([aFeature("village/a", { name: "甲村" })], {
  statements: [aStatement("s1", { features: ["village/a"], text: "建成食堂" })],
});

function stepAbout(id: string) {
  const step = toTour(DATASET).find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

test("the speaker's own note comes before what the report says", () => {
  const step = { ...stepAbout("statement/s1"), note: " 先讲背景 " };
  expect(toSpeakerNotes(step, anExportReader(DATASET))).toBe(
    "讲稿：先讲背景\n报告：建成食堂\n地点：甲村",
  );
});

test("a step about nothing in particular has no notes but the speaker's", () => {
  expect(toSpeakerNotes(stepAbout("title"), anExportReader(DATASET))).toBe("");
});
