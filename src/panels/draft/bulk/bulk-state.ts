import { pinyin } from "virtual:geodata-extras";
import { createMemo, createSignal } from "solid-js";
import { type HowKnown, toPosition, USUAL_METRES } from "../../../draft/how-known.ts";
import { positionWords } from "../../../i18n/correct.ts";
import { type Datum, toWgs84 } from "../../../model/datum.ts";
import type { FeatureId } from "../../../model/feature.ts";
import type { LngLat } from "../../../model/geometry.ts";
import { matchRows, type RowMatch } from "../../../model/match-rows.ts";
import { metresFrom } from "../../../model/measure.ts";
import { createSearch } from "../../../model/search/search.ts";
import { toDay } from "../../../model/to-day.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";
import { parseTable } from "./parse-table.ts";

const MOST_ROWS = 2000;

export type BulkState = ReturnType<typeof createBulkState>;

/** A pasted table, which of its rows mean which places, and which of these somebody confirmed. */
export function createBulkState(store: ViewerStore, draft: Draft) {
  const find = createSearch(store.loaded, pinyin);
  const [text, setText] = createSignal(store.sketch.table() ?? "");
  const [datum, setDatum] = createSignal<Datum>("wgs84");
  const [how, setHow] = createSignal<HowKnown>("survey");
  const [chosen, setChosen] = createSignal<ReadonlyMap<number, FeatureId | null>>(new Map());
  const [confirmed, setConfirmed] = createSignal<ReadonlySet<number>>(new Set());

  const table = createMemo(() => parseTable(text()));
  const isTooLong = () => table().length > MOST_ROWS;
  const matched = createMemo(() => (isTooLong() ? [] : matchRows(table(), store.loaded, find)));
  const rows = createMemo<readonly RowMatch[]>(() =>
    matched().map((row) => {
      const feature = chosen().has(row.line) ? (chosen().get(row.line) ?? null) : row.feature;
      return { ...row, feature, at: row.at && rounded(toWgs84(row.at, datum())) };
    }),
  );
  const isReady = ({ at, feature }: RowMatch) => at !== null && isPointOf(store, feature);
  const taken = createMemo(
    () =>
      new Set(
        rows()
          .filter(({ line }) => confirmed().has(line))
          .map(({ feature }) => feature),
      ),
  );
  const ready = createMemo(() => rows().filter((row) => confirmed().has(row.line) && isReady(row)));
  const confirm = (lines: readonly number[], isOn: boolean) => {
    const next = new Set(confirmed());
    for (const line of lines) isOn ? next.add(line) : next.delete(line);
    setConfirmed(next);
  };
  return {
    text,
    setText: (next: string) => {
      setText(next);
      setChosen(new Map());
      setConfirmed(new Set<number>());
    },
    datum,
    setDatum,
    how,
    setHow,
    isTooLong,
    rows,
    /** Has a position and a place that is a point. */
    isReady,
    isConfirmed: (line: number) => confirmed().has(line),
    /** Another confirmed row already puts the place somewhere. */
    isTaken: (row: RowMatch) => !confirmed().has(row.line) && taken().has(row.feature),
    choose: (line: number, feature: FeatureId | null) => {
      setChosen(new Map(chosen()).set(line, feature));
      confirm([line], false);
    },
    confirm,
    confirmExact: () => {
      const met = new Set<FeatureId | null>(taken());
      const lines = rows().flatMap((row) => {
        if (row.how !== "exact" || !isReady(row) || met.has(row.feature)) return [];
        met.add(row.feature);
        return [row.line];
      });
      confirm(lines, true);
    },
    /** Confirmed, and fit to be saved. */
    ready,
    movedMetres: ({ at, feature }: RowMatch) => {
      const found = feature === null ? undefined : store.dataset.features.get(feature);
      return at && found ? metresFrom([...at], found.geometry) : null;
    },
    save: () => {
      const on = toDay(new Date());
      const grounds = { how: how(), radiusMetres: USUAL_METRES[how()], by: draft.by().trim(), on };
      const position = toPosition({ ...grounds, reason: "" }, positionWords);
      draft.placeAll(
        ready().flatMap(({ feature, at }) =>
          feature === null || at === null
            ? []
            : [{ feature, to: { geometry: { type: "Point", coordinates: [...at] }, position } }],
        ),
      );
    },
  };
}

/** A line or an area is not put right by one pair of coordinates. */
function isPointOf(store: ViewerStore, id: FeatureId | null): boolean {
  return id !== null && store.loaded.features.get(id)?.geometry.type === "Point";
}

function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
}
