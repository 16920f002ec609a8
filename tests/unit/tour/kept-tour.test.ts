import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { record, startHistory } from "../../../src/model/undo-history.ts";
import { NO_EDITS } from "../../../src/tour/edits.ts";
import { parseKeptTour } from "../../../src/tour/kept-tour.ts";
import { anyTourEdits } from "../../fixtures/any-tour-edits.ts";

describe("a tour from an earlier visit", () => {
  it("comes back with what can be undone", () => {
    fc.assert(
      fc.property(anyTourEdits, anyTourEdits, (first, second) => {
        const history = record(record(startHistory(NO_EDITS), first), second);
        expect(parseKeptTour(structuredClone(history))).toEqual(history);
      }),
    );
  });

  it("loses a former state that makes no sense, not the present one", () => {
    const kept = { ...startHistory(NO_EDITS), past: ["?", NO_EDITS] };
    expect(parseKeptTour(kept)?.past).toEqual([NO_EDITS]);
  });

  it("is not understood in part when its present state makes no sense", () => {
    const kept = { ...startHistory(NO_EDITS), present: { order: [], steps: { title: 7 } } };
    expect(parseKeptTour(kept)).toBeNull();
  });

  it("is null for anything else", () => {
    fc.assert(fc.property(fc.anything(), (value) => parseKeptTour(value) === null));
  });
});
