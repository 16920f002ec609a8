import type { Page } from "@playwright/test";

/** Shares of the heap before. */
export interface HeapGrowth {
  readonly warmUp: { readonly acts: number; readonly growth: number };
  readonly after: number;
}

/** Until what the last act set in motion has come to rest. */
const SETTLING_MS = 2000;
/** A round of acts that adds less than this has found the caches full. */
const FULL = 0.005;
const MOST_ROUNDS = 10;

/** By what share the JavaScript heap grows, garbage collected, over `count` acts once its caches are full. */
export async function heapGrowth(
  page: Page,
  act: (count: number) => Promise<void>,
  count: number,
): Promise<HeapGrowth> {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await page.waitForTimeout(SETTLING_MS);
    await page.locator('[data-map="idle"]').waitFor({ state: "attached" });
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const round = count / 2;
  const start = await used();
  let [before, full, rounds] = [start, start, 0];
  do {
    before = full;
    await act(round);
    full = await used();
    rounds += 1;
  } while (full / before - 1 > FULL && rounds < MOST_ROUNDS);
  await act(count);
  return {
    warmUp: { acts: rounds * round, growth: full / start - 1 },
    after: (await used()) / full - 1,
  };
}

/** "+0.6 % (1000 before: +10.2 %)" */
export function growthText({ warmUp, after }: HeapGrowth): string {
  const share = (growth: number) => `${growth < 0 ? "" : "+"}${(growth * 100).toFixed(1)} %`;
  return `${share(after)} (the ${warmUp.acts} before, until its caches are full: ${share(warmUp.growth)})`;
}
