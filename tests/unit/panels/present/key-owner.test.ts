import { describe, expect, it } from "vitest";
import { isClickers, mayRepeat } from "../../../../src/panels/present/key-owner.ts";

const NOWHERE = { isWriting: false, isControl: false, isTabbed: false };

describe("whose a key is", () => {
  it("is the clicker's wherever nothing is written", () => {
    for (const key of ["PageDown", "ArrowRight", " ", "Enter", "b", "Escape", "7"])
      expect(isClickers(key, NOWHERE)).toBe(true);
  });

  it("is the clicker's even on a button that a mouse has pressed", () => {
    expect(isClickers("Enter", { ...NOWHERE, isControl: true })).toBe(true);
    expect(isClickers(" ", { ...NOWHERE, isControl: true })).toBe(true);
  });

  it("is the button's after Tab, but only where it presses the button", () => {
    const tabbed = { isWriting: false, isControl: true, isTabbed: true };
    expect(isClickers("Enter", tabbed)).toBe(false);
    expect(isClickers(" ", tabbed)).toBe(false);
    expect(isClickers("PageDown", tabbed)).toBe(true);
    expect(isClickers("Enter", { ...tabbed, isControl: false })).toBe(true);
  });

  it("is the field's where somebody writes, save for what writes nothing", () => {
    const writing = { ...NOWHERE, isWriting: true };
    for (const key of ["b", ".", " ", "Enter", "ArrowLeft", "Home", "Backspace", "1"])
      expect(isClickers(key, writing)).toBe(false);
    for (const key of ["PageDown", "PageUp", "Escape"]) expect(isClickers(key, writing)).toBe(true);
  });
});

describe("a key that is held down", () => {
  it("walks on", () => {
    expect(mayRepeat({ type: "next" })).toBe(true);
    expect(mayRepeat({ type: "previous" })).toBe(true);
  });

  it("does not flicker between black and the map", () => {
    expect(mayRepeat({ type: "black" })).toBe(false);
    expect(mayRepeat({ type: "back" })).toBe(false);
  });
});
