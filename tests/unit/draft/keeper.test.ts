import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createKeeper, type Saving } from "../../../src/draft/keeper.ts";
import type { Shelf } from "../../../src/draft/shelf.ts";
import { record, startHistory, type UndoHistory, undo } from "../../../src/model/undo-history.ts";
import { createMemory } from "../../fixtures/memory-shelf.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("keeping a person's changes", () => {
  it("saves within a second, and without a pause in the typing", async () => {
    const memory = createMemory();
    const tab = await openTab(memory.openShelf());
    for (const letter of "abcdefghij") {
      tab.write(letter);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(memory.kept().value).toMatchObject({ present: expect.stringMatching(/[h-j]/) });
    await vi.advanceTimersByTimeAsync(1000);
    expect(memory.kept().value).toMatchObject({ present: "j" });
    expect(tab.saving()).toBe("saved");
  });

  it("brings back at the next visit what was there, with what can be undone", async () => {
    const memory = createMemory();
    (await openTab(memory.openShelf())).write("a");
    await vi.advanceTimersByTimeAsync(1000);
    const next = await openTab(memory.openShelf());
    expect(next.now()).toBe("a");
    next.undo();
    expect(next.now()).toBe("");
  });

  it("saves at once when the page is left", async () => {
    const memory = createMemory();
    const tab = await openTab(memory.openShelf());
    tab.write("a");
    await tab.flush();
    expect(memory.kept().value).toMatchObject({ present: "a" });
  });

  it("shows a change in every other tab", async () => {
    const memory = createMemory();
    const [one, other] = [await openTab(memory.openShelf()), await openTab(memory.openShelf())];
    one.write("a");
    await vi.advanceTimersByTimeAsync(1000);
    expect(other.now()).toBe("a");
    expect(other.conflicts()).toBe(0);
    other.write("b");
    await vi.advanceTimersByTimeAsync(1000);
    expect(one.now()).toBe("b");
  });

  it("loses neither of two changes made at once: the first saved stands, one undo brings the other", async () => {
    const memory = createMemory();
    const [one, other] = [await openTab(memory.openShelf()), await openTab(memory.openShelf())];
    one.write("first");
    other.write("second");
    await vi.advanceTimersByTimeAsync(3000);
    expect([one.now(), other.now()]).toEqual(["first", "first"]);
    expect(one.conflicts() + other.conflicts()).toBe(1);
    other.undo();
    expect(other.now()).toBe("second");
  });

  it("says so when the browser refuses, and saves once it can", async () => {
    const memory = createMemory();
    const tab = await openTab(memory.openShelf());
    memory.fill(true);
    tab.write("a");
    await vi.advanceTimersByTimeAsync(1000);
    expect(tab.saving()).toBe("refused");
    expect(tab.now()).toBe("a");
    tab.write("ab");
    expect(tab.saving()).toBe("refused");
    memory.fill(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tab.saving()).toBe("saved");
    expect(memory.kept().value).toMatchObject({ present: "ab" });
  });

  it("says so at once when the browser cannot even be asked", async () => {
    const refuse = () => Promise.reject(new Error("SecurityError"));
    const tab = await openTab({ read: refuse, write: refuse, listen: () => () => {} });
    expect(tab.saving()).toBe("refused");
  });

  it("writes nothing over what it cannot understand", async () => {
    const memory = createMemory();
    memory.put({ value: { from: "a later version" }, revision: 4 });
    const tab = await openTab(memory.openShelf());
    tab.write("a");
    await vi.advanceTimersByTimeAsync(1000);
    expect(tab.saving()).toBe("refused");
    expect(memory.kept().value).toEqual({ from: "a later version" });
  });
});

async function openTab(shelf: Shelf) {
  let history: UndoHistory<string> = startHistory("");
  let saving: Saving = "loading";
  let conflicts = 0;
  const keeper = createKeeper(shelf, {
    none: "",
    parse,
    onArrival: (next, isConflict) => {
      history = next;
      conflicts += isConflict ? 1 : 0;
    },
    onSaving: (next) => {
      saving = next;
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  const change = (next: UndoHistory<string>) => {
    history = next;
    keeper.change(next);
  };
  return {
    now: () => history.present,
    saving: () => saving,
    conflicts: () => conflicts,
    write: (text: string) => change(record(history, text)),
    undo: () => change(undo(history)),
    flush: keeper.flush,
  };
}

function parse(value: unknown): UndoHistory<string> | null {
  if (typeof value !== "object" || value === null || !("present" in value)) return null;
  const past = "past" in value && Array.isArray(value.past) ? value.past.map(String) : [];
  return { past, present: String(value.present), future: [], mark: null };
}
