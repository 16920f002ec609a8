import { expect, test } from "vitest";
import { toSentChanges } from "../../../src/draft/sent-changes.ts";
import { aPositionChange, aRemarkChange } from "../../fixtures/any-changes.ts";

test("changes that were sent along are kept apart from those to the same report elsewhere", () => {
  const changes = [aPositionChange(), aRemarkChange()];
  const sent = toSentChanges(JSON.parse(JSON.stringify(changes)));
  expect(sent.changes).toEqual(changes);
  expect(sent.shelf).not.toBe(toSentChanges(null).shelf);
  expect(sent.isTorn).toBe(false);
});

test("a list that cannot be understood is told of, and leaves nothing", () => {
  expect(toSentChanges([{ kind: "poem" }])).toEqual({
    changes: [],
    shelf: "changes",
    isTorn: true,
  });
});

test("nothing sent is nothing torn", () => {
  expect(toSentChanges(null).isTorn).toBe(false);
});
