/** What the tiles of a layer call its features. */
export const OWN_SOURCE_LAYER = "own";

/** A feature of somebody's own layer: the layer's id, and its place in the file. */
export interface OwnRef {
  readonly layer: string;
  readonly at: number;
}

/** How the map names it among ids of the report's features, none of which has a colon. */
export function toOwnId({ layer, at }: OwnRef): string {
  return `own:${layer}/${at}`;
}

export function parseOwnId(id: string): OwnRef | null {
  const [, layer, at] = /^own:([\w-]+)\/(\d+)$/.exec(id) ?? [];
  return layer === undefined || at === undefined ? null : { layer, at: Number(at) };
}

/** Whose layer of the map's style this is; null for one of the report's. */
export function parseOwnLayer(styleLayer: string): string | null {
  return /^own:([\w-]+):/.exec(styleLayer)?.[1] ?? null;
}
