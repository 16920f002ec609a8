import { createMemo, createSignal } from "solid-js";
import type { LayerReading } from "../../import/reading.ts";
import { type OwnLayer, toOwnLayer } from "../../model/own/own-layer-settings.ts";
import type { ShownLayer } from "../../model/own/shown-layer.ts";
import { createLayerId } from "../own-layers/layer-id.ts";
import type { Parcel } from "./create-readings.ts";

/** A layer that may become one of the person's own. */
export interface DraftLayer {
  /** The place of its parcel among those read. */
  readonly parcel: number;
  readonly key: string;
  readonly reading: LayerReading;
  readonly name: string;
  readonly isIncluded: boolean;
  readonly layer: OwnLayer;
}

interface Edit {
  readonly name?: string;
  readonly isIncluded?: boolean;
}

/** What is read, with the names and exclusions of a person, which stay through every reading anew. */
export function createDraftLayers(
  parcels: () => readonly Parcel[],
  beside: () => readonly OwnLayer[],
) {
  const [edits, setEdits] = createSignal<Readonly<Record<string, Edit>>>({});
  const read = createMemo(() =>
    parcels().flatMap(({ reading }, parcel) =>
      reading.ok
        ? reading.layers.map((layer, at) => ({ parcel, key: `${parcel}-${at}`, reading: layer }))
        : [],
    ),
  );
  const drafts = createMemo(() =>
    read().reduce<readonly DraftLayer[]>((before, one) => {
      const edit = edits()[one.key];
      const name = edit?.name ?? one.reading.name;
      const taken = [...beside(), ...before.map(({ layer }) => layer)];
      const layer = toLayer(`preview-${one.key}`, name, one.reading, taken);
      return before.concat({ ...one, name, isIncluded: edit?.isIncluded ?? true, layer });
    }, []),
  );
  const ready = createMemo<readonly DraftLayer[]>(() =>
    drafts().filter(
      ({ isIncluded, reading, name }) => isIncluded && reading.data.count > 0 && name.trim() !== "",
    ),
  );
  return {
    drafts,
    /** Those that have something to show. */
    ready,
    /** Where the points fall hangs on an answer that is still to come. */
    lacksDatum: () => ready().some(({ reading }) => reading.datum.known === null),
    preview: (): readonly ShownLayer[] =>
      ready().map(({ layer, reading }) => ({ layer, data: reading.data })),
    toShown: (): readonly ShownLayer[] =>
      ready().map(({ layer, reading }) => ({
        layer: { ...layer, id: createLayerId(Date.now()) },
        data: reading.data,
      })),
    edit: (key: string, change: Edit) =>
      setEdits((before) => ({ ...before, [key]: { ...before[key], ...change } })),
    forget: () => setEdits({}),
  };
}

/** Few enough to be read when named all at once; what stands beside a place has its name there already. */
const MOST_NAMED = 300;

function toLayer(id: string, name: string, reading: LayerReading, beside: readonly OwnLayer[]) {
  const guess = reading.columnsGuess?.name ?? null;
  const placedBy = reading.names ? "names" : "coordinates";
  const hasLabels = placedBy === "coordinates" && reading.data.count <= MOST_NAMED;
  return toOwnLayer(
    { id, name: name.trim(), file: reading.file, placedBy, labelColumn: hasLabels ? guess : null },
    beside,
  );
}
