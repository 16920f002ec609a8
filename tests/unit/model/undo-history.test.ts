import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  giveWay,
  MOST_KEPT,
  record,
  redo,
  seal,
  startHistory,
  type UndoHistory,
  undo,
} from "../../../src/model/undo-history.ts";

describe("a history of changes", () => {
  it("goes back one change at a time and forward again", () => {
    const history = record(record(startHistory("a"), "b"), "c");
    expect(undo(history).present).toBe("b");
    expect(undo(undo(history)).present).toBe("a");
    expect(redo(undo(history)).present).toBe("c");
  });

  it("stays where it is when there is nothing to undo or to redo", () => {
    const history = startHistory("a");
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it("forgets what was undone once something else is done", () => {
    const history = record(undo(record(startHistory("a"), "b")), "c");
    expect(redo(history).present).toBe("c");
    expect(undo(history).present).toBe("a");
  });

  it("undoes the letters of a word at once, and two words one after the other", () => {
    const word = record(record(startHistory(""), "a", "title"), "ab", "title");
    expect(undo(word).present).toBe("");
    const next = record(seal(word), "abc", "title");
    expect(undo(next).present).toBe("ab");
  });

  it("does not join a change with what was undone before it", () => {
    const history = record(undo(record(startHistory("a"), "b", "x")), "c", "x");
    expect(undo(history).present).toBe("a");
  });

  it("takes a change that changes nothing for none", () => {
    const history = startHistory("a");
    expect(record(history, "a")).toBe(history);
  });

  it("keeps the last changes and no more", () => {
    let history: UndoHistory<number> = startHistory(0);
    for (let value = 1; value <= MOST_KEPT + 20; value++) history = record(history, value);
    expect(history.past).toHaveLength(MOST_KEPT);
    expect(undo(history).present).toBe(MOST_KEPT + 19);
  });

  it("lets another's state stand and brings one's own with one undo", () => {
    const ours = record(startHistory("a"), "ours");
    const theirs = record(startHistory("a"), "theirs");
    const met = giveWay(ours, theirs);
    expect(met.present).toBe("theirs");
    expect(undo(met).present).toBe("ours");
    expect(undo(undo(met)).present).toBe("a");
  });

  it("is the same after any number of undos and as many redos", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), fc.nat(30), (values, steps) => {
        const history = values.reduce((before, value) => record(before, value), startHistory(-1));
        const back = Math.min(steps, history.past.length);
        const there = repeat(history, undo, back);
        const again = repeat(there, redo, back);
        expect(again.present).toBe(history.present);
        expect(again.past).toEqual(history.past);
      }),
    );
  });
});

function repeat<T>(start: T, step: (before: T) => T, times: number): T {
  return Array.from({ length: times }).reduce<T>((before) => step(before), start);
}
