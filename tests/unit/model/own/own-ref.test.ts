import { expect, test } from "vitest";
import { parseOwnId, toOwnId } from "../../../../src/model/own/own-ref.ts";

test("an own feature's id is read back as it was written", () => {
  const ref = { layer: "mb1x2-9k", at: 17 };
  expect(parseOwnId(toOwnId(ref))).toEqual(ref);
});

test.each(["village/a", "own:a", "own:a/", "own:a/1x", ""])("“%s” is no own feature", (id) => {
  expect(parseOwnId(id)).toBeNull();
});
