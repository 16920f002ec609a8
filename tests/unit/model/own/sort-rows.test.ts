import fc from "fast-check";
import { expect, test } from "vitest";
import { inSlices } from "../../../../src/model/in-slices.ts";
import { type Order, sortRows } from "../../../../src/model/own/sort-rows.ts";
import type { OwnData } from "../../../../src/model/own-layer.ts";
import { anOwnData } from "../../../fixtures/own-data.ts";

const DATA = anOwnData([
  { n: 10, t: "第10组" },
  { n: null, t: "第9组" },
  { n: 9, t: "" },
]);

async function sorted(data: OwnData, order: Order): Promise<number[]> {
  const rows = Uint32Array.from({ length: data.count }, (_, at) => at);
  return [...(await inSlices(sortRows(data, rows, order)))];
}

test("numbers go by size, and empty cells come last either way", async () => {
  expect(await sorted(DATA, { column: "n", isDescending: false })).toEqual([2, 0, 1]);
  expect(await sorted(DATA, { column: "n", isDescending: true })).toEqual([0, 2, 1]);
});

test("figures within words go by size too", async () => {
  expect(await sorted(DATA, { column: "t", isDescending: false })).toEqual([1, 0, 2]);
});

test("without a column the rows stay as the file has them", async () => {
  expect(await sorted(DATA, { column: null, isDescending: false })).toEqual([0, 1, 2]);
});

test("whatever the numbers, equals stay in the order of the file", async () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 70 });
  await fc.assert(
    fc.asyncProperty(numbers, async (list) => {
      const rows = await sorted(anOwnData(list.map((n) => ({ n }))), {
        column: "n",
        isDescending: false,
      });
      const expected = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
      expect(rows).toEqual(expected);
    }),
  );
});
