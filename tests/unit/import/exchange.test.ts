import { expect, test } from "vitest";
import { createGatherer, toReplies } from "../../../src/import/exchange.ts";
import type { Reading } from "../../../src/import/reading.ts";
import { held, read } from "../../fixtures/read-one.ts";

function gathered(reading: Reading): {
  readonly back: Reading | undefined;
  readonly pieces: number;
} {
  const { add, gather } = createGatherer();
  let back: Reading | undefined;
  let pieces = 0;
  for (const reply of structuredClone([...toReplies(reading)])) {
    if (reply.kind === "done") back = gather(reply.reading);
    else {
      add(reply);
      pieces += 1;
    }
  }
  return { back, pieces };
}

test("a reading sent in pieces arrives as it was", async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => `p${at},117.${at},36.8`);
  const reading = await read([
    held("a.csv", ["name,lng,lat", ...rows].join("\n")),
    held("b.csv", ["name", ...rows.map((row) => row.split(",")[0])].join("\n")),
    held("c.bin", "\0"),
  ]);
  const { back, pieces } = gathered(reading);
  expect(back).toEqual(reading);
  expect(pieces).toBeGreaterThan(6);
});

test("a refusal arrives as it was", async () => {
  const reading = await read([held("c.bin", "\0")]);
  expect(gathered(reading)).toEqual({ back: reading, pieces: 0 });
});
