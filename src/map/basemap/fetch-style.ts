import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import { allowsOrigin } from "../../model/allowed-origins.ts";
import { originsOf } from "../../model/tile-address.ts";
import { GroundError } from "./ground-error.ts";
import { PATIENCE_MS } from "./patience.ts";

export interface FoundStyle {
  readonly style: StyleSpecification;
  readonly attribution: string;
}

/** Somebody else's style with the addresses of its tiles looked up, all of them where the page may fetch from. */
export async function fetchStyle(url: string, policy: string | null): Promise<FoundStyle> {
  const style = await fetchJson(url, policy);
  if (!isStyle(style)) throw new GroundError("broken");
  const sources = await Promise.all(
    Object.entries(style.sources).map(
      async ([id, source]) => [id, await lookedUp(source, url, policy)] as const,
    ),
  );
  const attribution = sources.map(([, source]) =>
    "attribution" in source ? source.attribution : "",
  );
  return {
    style: { ...style, sources: Object.fromEntries(sources) },
    attribution: attribution.join(" "),
  };
}

async function lookedUp(
  source: SourceSpecification,
  base: string,
  policy: string | null,
): Promise<SourceSpecification> {
  if (source.type !== "vector" && source.type !== "raster") return source;
  if (source.url === undefined) return withTiles(source, base, policy);
  const address = new URL(source.url, base).href;
  const { url: _url, ...rest } = source;
  const found = await fetchJson(address, policy);
  return withTiles(isRecord(found) ? { ...rest, ...tileJson(found) } : rest, address, policy);
}

/** Only what a source may hold of the many things that a TileJSON tells. */
function tileJson(found: Readonly<Record<string, unknown>>): object {
  const kept = ["tiles", "minzoom", "maxzoom", "bounds", "scheme", "attribution"];
  return Object.fromEntries(Object.entries(found).filter(([name]) => kept.includes(name)));
}

function withTiles<S extends { tiles?: string[] }>(
  source: S,
  base: string,
  policy: string | null,
): S {
  const tiles = (source.tiles ?? []).map((tile) =>
    decodeURI(new URL(tile, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}")),
  );
  if (tiles.length === 0) throw new GroundError("broken");
  for (const tile of tiles) mustBeAllowed(tile, policy);
  return { ...source, tiles };
}

async function fetchJson(url: string, policy: string | null): Promise<unknown> {
  mustBeAllowed(url, policy);
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.ok) return response.json();
  throw Object.assign(new Error(url), { status: response.status });
}

/** The page's policy would let no request through to anywhere else. */
export function mustBeAllowed(address: string, policy: string | null): void {
  const strange = originsOf(address).find((origin) => !allowsOrigin(policy, origin));
  if (strange !== undefined) throw new GroundError("blocked", strange);
}

const TYPES = ["vector", "raster", "geojson", "image"];

function isStyle(value: unknown): value is StyleSpecification {
  if (!isRecord(value) || value.version !== 8 || !isRecord(value.sources)) return false;
  const { sources, layers } = value;
  return (
    Object.values(sources).every(
      (source) => isRecord(source) && TYPES.includes(String(source.type)),
    ) &&
    Array.isArray(layers) &&
    layers.every((layer) => isRecord(layer) && typeof layer.id === "string" && isKnown(layer))
  );
}

const LAYER_TYPES = [
  "background",
  "fill",
  "line",
  "symbol",
  "circle",
  "raster",
  "fill-extrusion",
  "heatmap",
];

function isKnown({ type }: Readonly<Record<string, unknown>>): boolean {
  return LAYER_TYPES.includes(String(type));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
