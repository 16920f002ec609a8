import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/tour/edits.ts";
import { parseTourFile, TOUR_FILE_MOST_BYTES, toTourFile } from "../../../src/tour/tour-file.ts";
import { anyTourEdits, aTour } from "../../fixtures/any-tour-edits.ts";

describe("a tour's file", () => {
  it("holds any edits, whole", () => {
    fc.assert(
      fc.property(anyTourEdits, (edits) => {
        const check = parseTourFile(toTourFile({ report: "2024-h1", edits }));
        expect(check).toEqual({ ok: true, file: { report: "2024-h1", edits } });
      }),
    );
  });

  it("is the same text in whatever order the edits were made", () => {
    const title = { title: "甲" };
    const one = { order: [], steps: { b: { note: "话", ...title }, a: title } };
    const other = { order: [], steps: { a: title, b: { ...title, note: "话" } } };
    const report = "2024-h1";
    expect(toTourFile({ report, edits: one })).toBe(toTourFile({ report, edits: other }));
  });

  it("is read or refused, whatever text it is", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseTourFile(text).ok === "boolean"));
    fc.assert(
      fc.property(fc.json(), (edits) => {
        const text = `{"format":"tour","version":1,"report":"r","edits":${edits}}`;
        return typeof parseTourFile(text).ok === "boolean";
      }),
    );
  });

  it("of another report keeps what still applies and lists the rest", () => {
    const check = parseTourFile(
      aFile({ steps: { title: { note: "开场" }, "statement/gone": { note: "旧话" } } }, "2023-h2"),
    );
    if (!check.ok) throw new Error("refused");
    const tour = applyEdits(aTour(), check.file.edits);
    expect(check.file.report).toBe("2023-h2");
    expect(tour.steps[0]?.note).toBe("开场");
    expect(tour.lost).toEqual([{ id: "statement/gone", edit: { note: "旧话" } }]);
  });

  it("opens with the mark that some editors put first", () => {
    expect(parseTourFile(`\uFEFF${aFile({})}`).ok).toBe(true);
  });

  it.each([
    ["cut short", aFile({}).slice(0, -9), "", "json"],
    ["of another kind", '{"type":"FeatureCollection"}', "", "format"],
    ["of a later version", aFile({}).replace('"version":1', '"version":2'), "version", "version"],
    ["larger than a tour", " ".repeat(TOUR_FILE_MOST_BYTES + 1), "", "large"],
    ["without edits", '{"format":"tour","version":1,"report":"r"}', "edits", "record"],
    [
      "without a report",
      '{"format":"tour","version":1,"edits":{"order":[],"steps":{}}}',
      "report",
      "text",
    ],
    ["with an order that is no list", aFile({ order: "title" }), "edits.order", "list"],
    ["with a number for an id", aFile({ order: ["title", 3] }), "edits.order.1", "text"],
    ["with steps that are a list", aFile({ steps: [] }), "edits.steps", "record"],
    ["with an empty title", aStepFile({ title: " " }), "edits.steps.title.title", "text"],
    [
      "with an endless note",
      aStepFile({ note: "话".repeat(5000) }),
      "edits.steps.title.note",
      "longText",
    ],
    ["with half a second", aStepFile({ seconds: 0.5 }), "edits.steps.title.seconds", "seconds"],
    [
      "with a step that is not hidden",
      aStepFile({ hidden: false }),
      "edits.steps.title.hidden",
      "onlyTrue",
    ],
    [
      "with a camera off the earth",
      aStepFile({ viewport: aViewport([200, 0]) }),
      "edits.steps.title.viewport",
      "viewport",
    ],
    [
      "with something unknown",
      aStepFile({ colour: "red" }),
      "edits.steps.title.colour",
      "unknownKey",
    ],
    [
      "with more steps than any report",
      aFile({ order: Array.from({ length: 3000 }, () => "a") }),
      "edits.order",
      "tooMany",
    ],
  ])("%s is refused with the place and the reason", (_, text, path, rule) => {
    expect(parseTourFile(text)).toEqual({ ok: false, faults: [{ path, rule }] });
  });

  it("with many faults tells the first few", () => {
    const steps = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`s${at}`, 0]));
    const check = parseTourFile(aFile({ steps }));
    expect(check.ok ? [] : check.faults).toHaveLength(8);
  });
});

function aFile(edits: object, report = "2024-h1"): string {
  return JSON.stringify({
    format: "tour",
    version: 1,
    report,
    edits: { order: [], steps: {}, ...edits },
  });
}

function aStepFile(edit: object): string {
  return aFile({ steps: { title: edit } });
}

function aViewport(center: readonly number[]) {
  return { center, zoom: 12, bearing: 0, pitch: 0 };
}
