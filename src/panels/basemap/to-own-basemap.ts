import type { Basemap, BasemapDatum, Corners } from "../../model/basemap.ts";
import { addressKind, originsOf } from "../../model/tile-address.ts";

const SHIFTED_HOSTS = /(autonavi|amap|gaode|gtimg|map\.qq)\.(com|cn)$/;

/** Whether an address is known to be of a map in the Chinese web datum. */
export function isShiftedAddress(address: string): boolean {
  return originsOf(address).some((origin) => SHIFTED_HOSTS.test(new URL(origin).hostname));
}

/** What somebody typed as a basemap; null for what is no address of one. */
export function fromAddress(
  id: string,
  address: string,
  credit: string,
  datum: BasemapDatum,
): Basemap | null {
  const kind = addressKind(address);
  const [origin] = originsOf(address);
  if (kind === null || origin === undefined) return null;
  const host = new URL(origin).hostname;
  const known = {
    ...ownBasemap(id, host),
    datum,
    credits: [toCredit(credit || host)],
    mayExport: !isShiftedAddress(address),
  };
  switch (kind) {
    case "raster":
      return {
        ...known,
        type: kind,
        sheets: [address],
        tileSize: 256,
        maxZoom: 18,
        isImagery: false,
      };
    case "style":
      return { ...known, type: kind, url: address, urlDark: null };
    case "archive":
      return { ...known, type: kind, url: address };
  }
}

export function fromArchive(id: string, name: string): Basemap {
  return { ...ownBasemap(id, name), type: "archive", url: null };
}

export function fromImage(id: string, name: string, corners: Corners): Basemap {
  return { ...ownBasemap(id, name), type: "image", corners };
}

function ownBasemap(id: string, name: string) {
  return {
    id,
    name,
    nameEn: name,
    note: null,
    noteEn: null,
    datum: "wgs84",
    key: null,
    credits: [],
    mayExport: true,
  } as const;
}

function toCredit(text: string) {
  return { text, textEn: text, url: null };
}
