import { expect, test } from "vitest";
import { inTurn } from "../../../src/export/in-turn.ts";

test("work is done in order, one at a time, and tells how far it is", async () => {
  const told: string[] = [];
  const going = {
    signal: new AbortController().signal,
    onProgress: (number: number, of: number) => told.push(`${number}/${of}`),
  };
  const done = await inTurn(["a", "b"], going, async (item) => {
    told.push(item);
    return item.toUpperCase();
  });
  expect(done).toEqual(["A", "B"]);
  expect(told).toEqual(["1/2", "a", "2/2", "b"]);
});

test("once it is cancelled no further work begins", async () => {
  const own = new AbortController();
  const begun: number[] = [];
  const work = inTurn([1, 2, 3], { signal: own.signal, onProgress: () => {} }, (item) => {
    begun.push(item);
    if (item === 2) own.abort(new Error("enough"));
  });
  await expect(work).rejects.toThrow("enough");
  expect(begun).toEqual([1, 2]);
});

test("a cancellation during the last piece counts too", async () => {
  const own = new AbortController();
  const work = inTurn([1], { signal: own.signal, onProgress: () => {} }, () =>
    own.abort(new Error("late")),
  );
  await expect(work).rejects.toThrow("late");
});
