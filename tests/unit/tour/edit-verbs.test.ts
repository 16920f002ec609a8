import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Viewport } from "../../../src/model/view.ts";
import {
  discardLost,
  isEdited,
  MOST,
  moveStepBefore,
  moveStepBy,
  retitle,
  setHidden,
  setNote,
  setSeconds,
  setViewport,
} from "../../../src/tour/edit-verbs.ts";
import { applyEdits, NO_EDITS, type TourEdits } from "../../../src/tour/edits.ts";
import type { Step } from "../../../src/tour/step.ts";
import { anyTourEdits, aTour } from "../../fixtures/any-tour-edits.ts";

const ID = "statement/s2";
const VIEWPORT: Viewport = { center: [117.8, 36.87], zoom: 14, bearing: 0, pitch: 0 };

describe("editing a tour", () => {
  it("sets a title, a note, a duration and a camera on one step only", () => {
    const edited = everyEdit(NO_EDITS);
    expect(stepOf(edited, ID)).toMatchObject({
      title: "新标题",
      note: "要点",
      seconds: 30,
      viewport: VIEWPORT,
    });
    expect(Object.keys(edited.steps)).toEqual([ID]);
  });

  it("leaves no trace when everything is put back as the data has it", () => {
    const back = [
      (edits: TourEdits) => retitle(edits, ID, "  ", "数据的标题"),
      (edits: TourEdits) => setNote(edits, ID, " \n"),
      (edits: TourEdits) => setSeconds(edits, aStep(ID), aStep(ID).seconds),
      (edits: TourEdits) => setViewport(edits, ID, null),
      (edits: TourEdits) => setHidden(edits, ID, false),
    ].reduce((edits, change) => change(edits), setHidden(everyEdit(NO_EDITS), ID, true));
    expect(back).toEqual(NO_EDITS);
    expect(isEdited(back)).toBe(false);
  });

  it("takes the data's own title for no title of a person's", () => {
    expect(retitle(NO_EDITS, ID, "数据的标题 ", "数据的标题")).toBe(NO_EDITS);
  });

  it("gives back the very edits when nothing changes", () => {
    const edited = everyEdit(NO_EDITS);
    expect(everyEdit(edited)).toBe(edited);
    expect(moveStepBy(edited, aTour(), "title", -1)).toBe(edited);
  });

  it("hides a step from the presentation and keeps it in the list", () => {
    const tour = applyEdits(aTour(), setHidden(NO_EDITS, ID, true));
    expect(tour.steps.map(({ id }) => id)).not.toContain(ID);
    expect(tour.all.map(({ step }) => step.id)).toContain(ID);
  });

  it("keeps an order only while it differs from the data's", () => {
    const moved = moveStepBy(NO_EDITS, aTour(), ID, -1);
    expect(moved.order.indexOf(ID)).toBe(2);
    expect(moveStepBy(moved, aTour(), ID, 1)).toEqual(NO_EDITS);
    expect(moveStepBefore(moved, aTour(), ID, "statement/s3")).toEqual(NO_EDITS);
  });

  it("takes a duration within reason, and none that is no number", () => {
    expect(stepOf(setSeconds(NO_EDITS, aStep(ID), 1e9), ID).seconds).toBe(MOST.seconds);
    expect(stepOf(setSeconds(NO_EDITS, aStep(ID), -3), ID).seconds).toBe(1);
    expect(setSeconds(NO_EDITS, aStep(ID), Number.NaN)).toBe(NO_EDITS);
  });

  it("cuts a text that no file could hold, and no character in two", () => {
    const { title } = stepOf(retitle(NO_EDITS, ID, `${"字".repeat(MOST.title - 1)}𠮷`, ""), ID);
    expect(title).toBe("字".repeat(MOST.title - 1));
  });

  it("gives up the edits that have no step, and no other", () => {
    fc.assert(
      fc.property(anyTourEdits, (edits) => {
        const left = discardLost(edits, aTour());
        expect(applyEdits(aTour(), left).lost).toEqual([]);
        expect(applyEdits(aTour(), left).all).toEqual(applyEdits(aTour(), edits).all);
      }),
    );
  });
});

function everyEdit(edits: TourEdits): TourEdits {
  const titled = retitle(edits, ID, " 新标题 ", "数据的标题");
  const noted = setNote(titled, ID, "要点");
  return setViewport(setSeconds(noted, aStep(ID), 30), ID, VIEWPORT);
}

function aStep(id: string): Step {
  return stepOf(NO_EDITS, id);
}

function stepOf(edits: TourEdits, id: string): Step {
  const found = applyEdits(aTour(), edits).all.find(({ step }) => step.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found.step;
}
