import { assert, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { NO_EDITS } from "../../../src/tour/edits.ts";
import { toSentTour } from "../../../src/tour/sent-tour.ts";

test("without a tour sent along, the data's own begins where this browser has always kept it", () => {
  expect(toSentTour(null)).toEqual({ edits: NO_EDITS, shelf: "tour" });
});

test("a tour sent along begins as it was sent, and is kept apart from others", () => {
  const sent = { order: ["b", "a"], steps: { a: { title: "开场" } } };
  const { edits, shelf } = toSentTour(sent);
  expect(edits).toEqual(sent);
  expect(shelf).toMatch(/^tour\/\w+$/);
  expect(toSentTour({ ...sent, order: ["a", "b"] }).shelf).not.toBe(shelf);
  expect(toSentTour(structuredClone(sent)).shelf).toBe(shelf);
});

test("whatever was sent, there is a tour", () => {
  assert(
    property(jsonValue(), (sent) => {
      const { edits } = toSentTour(sent);
      expect(Object.keys(edits).sort()).toEqual(["order", "steps"]);
    }),
  );
});
