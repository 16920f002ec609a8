import { expect, test } from "vitest";
import { changeWay, toColourBy, wayOf } from "../../../../src/panels/own-layers/colour-choices.ts";

test("numbers are first coloured in steps, words by kind, and no column in one colour", () => {
  expect(toColourBy({ name: "n", type: "number" })).toMatchObject({ by: "amount", column: "n" });
  expect(toColourBy({ name: "k", type: "text" })).toMatchObject({ by: "category", column: "k" });
  expect(toColourBy(undefined).by).toBe("nothing");
});

test("another way of telling numbers apart keeps the column, and the ramp where it fits", () => {
  const first = { by: "amount", column: "n", palette: "sand", scale: "quantile" } as const;
  expect(changeWay(first, "equal")).toEqual({ ...first, scale: "equal" });
  const byKind = changeWay(first, "category");
  expect(byKind).toMatchObject({ by: "category", column: "n" });
  expect(wayOf(byKind)).toBe("category");
  expect(wayOf(changeWay(byKind, "quantile"))).toBe("quantile");
});
