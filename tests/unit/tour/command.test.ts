import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Command, commandOf, type PressedKey } from "../../../src/tour/command.ts";

describe("a key means", () => {
  test.each<[string, Command["type"]]>([
    ["PageDown", "next"],
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    [" ", "next"],
    ["PageUp", "previous"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["Enter", "enter"],
    ["Escape", "back"],
    ["Backspace", "back"],
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
    ["f", "fullscreen"],
    ["o", "overview"],
    ["l", "pointer"],
    ["s", "speaker"],
    ["d", "room"],
    ["p", "play"],
    ["/", "ask"],
    ["?", "help"],
  ])("%j: %s", (key, type) => {
    expect(commandOf(aKey(key))).toEqual({ type });
  });

  test("a digit of a step's number", () => {
    for (const digit of "0123456789")
      expect(commandOf(aKey(digit))).toEqual({ type: "digit", digit });
  });

  test("one step back for Space with Shift", () => {
    expect(commandOf(aKey(" ", { shiftKey: true }))).toEqual({ type: "previous" });
  });

  test("the same with the capitals locked", () => {
    for (const key of "bwfolsdp") {
      expect(commandOf(aKey(key.toUpperCase()))).toEqual(commandOf(aKey(key)));
    }
  });
});

describe("a key means nothing", () => {
  test.each(["ctrlKey", "metaKey", "altKey"] as const)(
    "with %s, which is the browser's",
    (held) => {
      fc.assert(
        fc.property(
          fc.constantFrom(" ", "PageDown", "Enter", "Escape", "b", "f", "l", "3"),
          (key) => {
            expect(commandOf(aKey(key, { [held]: true }))).toBeNull();
          },
        ),
      );
    },
  );

  test("where none is listed, even when its name is a word of the language", () => {
    for (const key of ["x", "Tab", "F5", "Process", "constructor", "__proto__", "toString", ""]) {
      expect(commandOf(aKey(key)), key).toBeNull();
    }
  });

  test("or something known, whatever the keyboard sends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const command = commandOf(aKey(key));
        expect(command === null || typeof command.type === "string").toBe(true);
      }),
    );
  });
});

function aKey(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
}
