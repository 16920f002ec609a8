import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedWith, movedBefore, movedBy } from "../../../src/tour/step-order.ts";
import { aTour } from "../../fixtures/any-tour-edits.ts";

const [S1, S2, S3, S4] = ["statement/s1", "statement/s2", "statement/s3", "statement/s4"] as const;

describe("the order of steps", () => {
  it("puts a step past its neighbour, either way", () => {
    expect(movedBy(aTour(), S2, -1).slice(1, 5)).toEqual(["chapter/b1", S2, S1, S3]);
    expect(movedBy(aTour(), S2, 1).slice(1, 5)).toEqual(["chapter/b1", S1, S3, S2]);
  });

  it("leaves the first where it is when it shall go up, and the last when it shall go down", () => {
    const ids = aTour().map(({ id }) => id);
    expect(movedBy(aTour(), "title", -1)).toEqual(ids);
    expect(movedBy(aTour(), "ledger", 1)).toEqual(ids);
  });

  it("puts a chapter with its steps past another chapter", () => {
    const rest = ["chapter/b2", S4, "chapter/b1", S1, S2, S3];
    expect(movedBy(aTour(), "chapter/b1", 1)).toEqual(["title", ...rest, "ledger"]);
    expect(movedBy(aTour(), "chapter/b2", -1)).toEqual(["title", ...rest, "ledger"]);
  });

  it("puts a step before any other, or at the end", () => {
    expect(movedBefore(aTour(), S4, S1).slice(1, 4)).toEqual(["chapter/b1", S4, S1]);
    expect(movedBefore(aTour(), S1, null).at(-1)).toBe(S1);
  });

  it("cannot put a chapter into itself, nor before what is not there", () => {
    const ids = aTour().map(({ id }) => id);
    expect(movedBefore(aTour(), "chapter/b1", S2)).toEqual(ids);
    expect(movedBefore(aTour(), S1, "statement/gone")).toEqual(ids);
  });

  it("carries the steps of a chapter's board along, but none that strayed from it", () => {
    expect(carriedWith(aTour(), "chapter/b1")).toEqual(["chapter/b1", S1, S2, S3]);
    expect(carriedWith(aTour(), S1)).toEqual([S1]);
    const strayed = aTour().filter(({ id }) => id !== S2);
    expect(carriedWith(strayed, "chapter/b1")).toEqual(["chapter/b1", S1, S3]);
  });

  it("neither loses nor doubles a step, whatever is moved where", () => {
    const ids = aTour().map(({ id }) => id);
    const anyId = fc.constantFrom(...ids, "statement/gone");
    fc.assert(
      fc.property(anyId, fc.option(anyId), fc.constantFrom(1, -1), (id, before, by) => {
        expect(movedBefore(aTour(), id, before).toSorted()).toEqual(ids.toSorted());
        expect(movedBy(aTour(), id, by).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});
