/** Gzipped bytes by a chunk's name, which stays from build to build: "maplibre.js". */
export type Sizes = Readonly<Record<string, number>>;

export interface Budget {
  /** How far a chunk may grow or shrink before the budget must be edited. */
  readonly quota: { readonly over: number; readonly under: number };
  readonly chunks: Sizes;
  readonly beforeMap: number;
  /** Bytes of the one-file briefing as it is passed on, not gzipped. */
  readonly briefingMost: number;
}

/** The size of a build: each chunk's, and what travels before the map. */
export interface Bill {
  readonly chunks: Sizes;
  readonly beforeMap: number;
}

/** "assets/maplibre-DxfBXVIN.js" → "maplibre.js" */
export function nameOfChunk(fileName: string): string {
  return fileName.replace(/^.*\//, "").replace(/-[\w-]{8}(?=\.\w+$)/, "");
}

/** What departs from the budget, a sentence each; a chunk of less than the quota needs no budget. */
export function overrunsOf({ quota, chunks, beforeMap }: Budget, bill: Bill): readonly string[] {
  const names = [...new Set([...Object.keys(chunks), ...Object.keys(bill.chunks)])].sort();
  return [
    ...names.flatMap((name) => overrun(name, chunks[name] ?? 0, bill.chunks[name] ?? 0, quota)),
    ...overrun("All before the map", beforeMap, bill.beforeMap, quota),
  ];
}

/** A briefing may be as small as it likes. */
export function briefingOverruns({ briefingMost }: Budget, bytes: number): readonly string[] {
  return bytes > briefingMost
    ? [`briefing.html takes ${bytes} bytes, over its ${briefingMost}.`]
    : [];
}

/** The same budget with the sizes of a build that has been found good. */
export function toBudget({ quota, briefingMost }: Budget, bill: Bill): Budget {
  const worthNaming = Object.entries(bill.chunks)
    .filter(([, size]) => size > quota.over)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...bill, briefingMost, quota, chunks: Object.fromEntries(worthNaming) };
}

function overrun(
  name: string,
  expected: number,
  actual: number,
  { over, under }: Budget["quota"],
): readonly string[] {
  if (actual > expected + over) return [`${name} takes ${actual} bytes, over its ${expected}.`];
  if (actual < expected - under)
    return [`${name} takes only ${actual} bytes; lower its budget of ${expected}.`];
  return [];
}
