import type { Dataset } from "../../src/model/dataset.ts";
import { createSearch } from "../../src/model/search/search.ts";
import { shippedDataset, shippedPinyin } from "../fixtures/shipped.ts";
import { spreadOf } from "./statistics.ts";

/** What people type, key by key; the budget is 5 ms a keystroke. */
const TYPED = [
  "xumaocun",
  "xmc",
  "徐毛莊",
  "xumoa",
  "119亿元",
  "grape",
  "vinyard",
  "371681003210",
  "农村自莱水",
];
const KEYSTROKES = TYPED.flatMap((query) =>
  Array.from(query, (_, index) => query.slice(0, index + 1)),
);
const ROUNDS = 30;

export function printSearchTimings(): void {
  const shipped = shippedDataset();
  print("shipped data", shipped);
  print("1,000 features", withFeatures(shipped, 1000));
}

function print(title: string, dataset: Dataset): void {
  const pinyin = shippedPinyin();
  const [index] = timesMs(1, () => createSearch(dataset, pinyin));
  const search = createSearch(dataset, pinyin);
  const keystrokes = KEYSTROKES.flatMap((query) => timesMs(ROUNDS, () => search(query)));
  const { median, p95 } = spreadOf(keystrokes);
  console.log(
    `search, ${title}: index ${index?.toFixed(1)} ms, keystroke median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
  );
}

function timesMs(rounds: number, work: () => void): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function withFeatures(dataset: Dataset, count: number): Dataset {
  const features = [...dataset.features.values()];
  const many = Array.from({ length: count }, (_, index) => {
    const feature = features[index % features.length];
    return feature ? ([`${feature.properties.id}-${index}`, feature] as const) : undefined;
  });
  return { ...dataset, features: new Map(many.filter((one) => one !== undefined)) };
}
