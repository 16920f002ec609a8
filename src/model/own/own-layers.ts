import type { OwnLayer } from "./own-layer-settings.ts";

/** Topmost first. */
export type OwnLayers = readonly OwnLayer[];

export function changeLayer(layers: OwnLayers, id: string, change: Partial<OwnLayer>): OwnLayers {
  return layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer));
}

export function removeLayer(layers: OwnLayers, id: string): OwnLayers {
  return layers.filter((layer) => layer.id !== id);
}

/** By places up (negative) or down; the same list where there is no such place. */
export function moveLayer(layers: OwnLayers, id: string, by: number): OwnLayers {
  const from = layers.findIndex((layer) => layer.id === id);
  const layer = layers[from];
  const to = from + by;
  if (layer === undefined || to < 0 || to >= layers.length) return layers;
  return removeLayer(layers, id).toSpliced(to, 0, layer);
}

/** Everything that an undo or redo could bring back. */
export function idsIn(history: {
  readonly past: readonly OwnLayers[];
  readonly present: OwnLayers;
  readonly future: readonly OwnLayers[];
}): ReadonlySet<string> {
  const states = [...history.past, history.present, ...history.future];
  return new Set(states.flat().map(({ id }) => id));
}
