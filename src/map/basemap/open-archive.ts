import { addProtocol } from "maplibre-gl";
import { type Header, PMTiles, Protocol, TileType } from "pmtiles";
import type { Bbox } from "../../model/geometry.ts";
import type { OpenedMaterial } from "../../style/basemaps/material.ts";
import { GroundError } from "./ground-error.ts";
import { PATIENCE_MS } from "./patience.ts";

const protocol = new Protocol();
addProtocol("pmtiles", protocol.tile);

const PICTURES: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];

/** An archive of tiles, on the web or as a file of this machine; `id` tells it from all others. */
export async function openArchive(id: string, from: string | Blob): Promise<OpenedMaterial> {
  const archive = new PMTiles(typeof from === "string" ? from : toSource(id, from));
  const header = await inTime(archive.getHeader());
  protocol.add(archive);
  const tiles = `pmtiles://${archive.source.getKey()}/{z}/{x}/{y}`;
  const { minZoom, maxZoom, tileType } = header;
  const bounds = boundsOf(header);
  const attribution = await attributionOf(archive);
  if (tileType === TileType.Mvt) {
    const material = { type: "protomaps", tiles, minZoom, maxZoom, bounds } as const;
    return { material, attribution: attribution || OSM };
  }
  if (!PICTURES.includes(tileType)) throw new GroundError("broken");
  const isImagery = tileType === TileType.Jpeg;
  const range = { minZoom, maxZoom, bounds, isImagery };
  return { material: { type: "raster", sheets: [[tiles]], tileSize: 256, ...range }, attribution };
}

/** Tiles of this schema are made from nothing else. */
const OSM = '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>';

async function attributionOf(archive: PMTiles): Promise<string> {
  const found: unknown = await archive.getMetadata().catch(() => null);
  if (typeof found !== "object" || found === null || !("attribution" in found)) return "";
  return typeof found.attribution === "string" ? found.attribution : "";
}

function toSource(id: string, file: Blob) {
  return {
    getKey: () => id,
    getBytes: async (offset: number, length: number) => ({
      data: await file.slice(offset, offset + length).arrayBuffer(),
    }),
  };
}

/** An archive of nowhere in particular holds the whole world. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Bbox {
  return minLon < maxLon && minLat < maxLat
    ? [minLon, minLat, maxLon, maxLat]
    : [-180, -85.05, 180, 85.05];
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new GroundError("slow")), PATIENCE_MS);
    }),
  ]);
}
