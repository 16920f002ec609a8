import { positionsOf } from "../model/bbox.ts";
import type { OwnFeature } from "../model/own-layer.ts";
import type { Choices, LayerReading, NamedBytes, Progress, Reading, Row } from "./reading.ts";

/** What the page asks of the worker. */
export interface Request {
  readonly files: readonly NamedBytes[];
  readonly choices: Choices;
}

/** What the worker answers: first the bulk in pieces, each small enough to be unpacked between two frames, at last the rest. */
export type Reply =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "features"; readonly layer: number; readonly features: readonly OwnFeature[] }
  | { readonly kind: "rows"; readonly layer: number; readonly rows: readonly Row[] }
  | { readonly kind: "done"; readonly reading: Reading };

/** Features and rows of a piece weigh about as much as so many points. */
const MOST_WEIGHT = 2_000;

/** What a feature weighs besides its points. */
const OWN_WEIGHT = 4;

/** A reading in the order in which it is sent. */
export function* toReplies(reading: Reading): Generator<Reply> {
  const layers = reading.ok ? reading.layers : [];
  for (const [layer, { data, rows }] of layers.entries()) {
    for (const features of inPieces(data.features, weightOf))
      yield { kind: "features", layer, features };
    for (const piece of inPieces(rows, () => OWN_WEIGHT))
      yield { kind: "rows", layer, rows: piece };
  }
  yield {
    kind: "done",
    reading: reading.ok ? { ...reading, layers: layers.map(emptied) } : reading,
  };
}

/** Puts together what `toReplies` took apart. */
export function createGatherer(): {
  readonly add: (reply: Reply) => void;
  readonly gather: (reading: Reading) => Reading;
} {
  const features: OwnFeature[][] = [];
  const rows: Row[][] = [];
  return {
    add: (reply) => {
      if (reply.kind === "features") pushAll(features, reply.layer, reply.features);
      if (reply.kind === "rows") pushAll(rows, reply.layer, reply.rows);
    },
    gather: (reading) => {
      if (!reading.ok) return reading;
      const layers = reading.layers.map((layer, at) => ({
        ...layer,
        data: { ...layer.data, features: features[at] ?? [] },
        rows: rows[at] ?? [],
      }));
      return { ...reading, layers };
    },
  };
}

function weightOf({ geometry }: OwnFeature): number {
  return geometry.type === "Point" ? OWN_WEIGHT : OWN_WEIGHT + positionsOf(geometry).length;
}

function emptied(layer: LayerReading): LayerReading {
  return { ...layer, data: { ...layer.data, features: [] }, rows: [] };
}

function pushAll<T>(lists: T[][], at: number, items: readonly T[]): void {
  const list = lists[at] ?? [];
  lists[at] = list;
  for (const item of items) list.push(item);
}

function* inPieces<T>(items: readonly T[], weigh: (item: T) => number): Generator<readonly T[]> {
  let first = 0;
  let weight = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    weight += item === undefined ? 0 : weigh(item);
    if (weight < MOST_WEIGHT) continue;
    yield items.slice(first, at + 1);
    first = at + 1;
    weight = 0;
  }
  if (first < items.length) yield items.slice(first);
}
