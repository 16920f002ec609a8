import { expect, test } from "vitest";
import { inSlices } from "../../../src/model/in-slices.ts";

/** Busy for so long. */
function* busy(ms: number): Generator<void, string> {
  const until = performance.now() + ms;
  while (performance.now() < until) yield;
  return "done";
}

test("long work leaves room for others and ends with what it found", async () => {
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  });
  function* untilOthersCame(): Generator<void, string> {
    while (others < 3) yield;
    return "done";
  }
  expect(await inSlices(untilOthersCame())).toBe("done");
  clearInterval(timer);
});

test("work that nobody wants any more stops", async () => {
  const stop = new AbortController();
  const work = inSlices(busy(5_000), stop.signal);
  stop.abort(new Error("enough"));
  await expect(work).rejects.toThrow("enough");
});
