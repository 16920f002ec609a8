import { openBasemapShelf } from "../../draft/basemap-shelf.ts";
import { type Cargo, cargoBytes } from "../../export/cargo.ts";
import { packOwnData } from "../../export/pack-own-data.ts";
import { type Basemap, isOnline } from "../../model/basemap.ts";
import type { OwnLayer } from "../../model/own/own-layer-settings.ts";
import type { ViewerStore } from "../../store/store.ts";

interface Piece<T> extends Cargo {
  readonly what: T;
  /** Whose name is shown in the list. */
  readonly title: string;
}

/** All that a briefing can take along. */
export interface Offer {
  readonly basemaps: readonly Piece<Basemap>[];
  readonly layers: readonly Piece<OwnLayer>[];
}

export const NO_OFFER: Offer = { basemaps: [], layers: [] };

/** The basemap that lies under the map comes first. */
export async function fetchOffer(store: ViewerStore): Promise<Offer> {
  const layers = store.ownLayers().map(async ({ layer, data }) => ({
    what: layer,
    name: layer.id,
    title: layer.name,
    file: await packOwnData(data),
  }));
  return { basemaps: await fetchBasemaps(store), layers: await Promise.all(layers) };
}

async function fetchBasemaps({ ground, own }: ViewerStore): Promise<readonly Piece<Basemap>[]> {
  const shelf = openBasemapShelf();
  const laid = ground();
  const kept = await shelf.read().catch(() => null);
  const fileOf = async (id: string) =>
    (laid?.basemap.id === id ? laid.file : null) ??
    (await own.openCargo(id)) ??
    (await shelf.readFile(id).catch(() => null));
  const known = [...(laid ? [laid.basemap] : []), ...(kept?.own ?? [])];
  const local = [...new Map(known.map((basemap) => [basemap.id, basemap])).values()].filter(
    (basemap) => basemap.mayExport && !isOnline(basemap),
  );
  const found = local.map(async (what) => {
    const file = await fileOf(what.id);
    return file ? [{ what, name: what.id, title: what.name, file }] : [];
  });
  return (await Promise.all(found)).flat();
}

export function chosenOf({ basemaps, layers }: Offer, chosen: readonly string[]): Offer {
  const isChosen = ({ name }: Cargo) => chosen.includes(name);
  return { basemaps: basemaps.filter(isChosen), layers: layers.filter(isChosen) };
}

export function cargoOf({ basemaps, layers }: Offer): readonly Cargo[] {
  return [...basemaps, ...layers];
}

export function bytesOf(offer: Offer): number {
  return cargoOf(offer).reduce((sum, piece) => sum + cargoBytes(piece), 0);
}
