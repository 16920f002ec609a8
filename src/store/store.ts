import { createMemo, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { type Messages, messagesFor } from "../i18n/messages.ts";
import { bboxOf, overlaps } from "../model/bbox.ts";
import { type Dataset, statementById } from "../model/dataset.ts";
import type { Feature, FeatureId } from "../model/feature.ts";
import {
  type Filter,
  filterableOf,
  matches,
  matchesStatement,
  NO_FILTER,
} from "../model/filter.ts";
import type { Bbox, LngLat } from "../model/geometry.ts";
import type { Statement, StatementId } from "../model/report.ts";
import {
  DEFAULT_VIEW,
  LAYER_OF,
  type LayerId,
  type LayerSetting,
  type Locale,
  layerSetting,
  type Panel,
  type Theme,
  type View,
  type Viewport,
} from "../model/view.ts";
import { knownView, statementFor } from "./known.ts";
import { createSteps, type Shown } from "./steps.ts";

export type ViewerStore = ReturnType<typeof createViewerStore>;

/** Ask the map to bring these features into view, as near as their precision allows. */
export interface FrameRequest {
  readonly ids: readonly FeatureId[];
}

/** A click that did not settle on one feature: several there, or none and what is near. */
export interface Probe {
  readonly position: LngLat;
  readonly candidates: readonly FeatureId[];
}

export function createViewerStore(dataset: Dataset, initial: Partial<View> = {}) {
  const [view, setView] = createStore<View>({ ...DEFAULT_VIEW, ...knownView(dataset, initial) });
  const [hovered, setHovered] = createSignal<readonly FeatureId[]>([]);
  const [probe, setProbe] = createSignal<Probe | null>(null);
  const [frameRequest, setFrameRequest] = createSignal<FrameRequest | null>(null);

  const [bbox, setBbox] = createSignal<Bbox | null>(null);
  const [seenZoom, setSeenZoom] = createSignal<number | null>(null);
  const [isMapStarted, setMapStarted] = createSignal(false);
  const [isSettled, setSettled] = createSignal(false);
  const [original, setOriginal] = createSignal<string | null>(null);
  const [aside, setAside] = createSignal(false);
  const { shown, setShown, isAstray } = createSteps(view, () => probe() !== null);

  const filterables = new Map(
    [...dataset.features].map(([id, feature]) => [id, filterableOf(dataset.report, feature)]),
  );
  const passes = (id: FeatureId): boolean => {
    const filterable = filterables.get(id);
    return filterable !== undefined && matches(filterable, view.filter);
  };
  const visibleFeatures = createMemo<readonly Feature[]>(() =>
    [...dataset.features.values()].filter(({ properties }) => passes(properties.id)),
  );
  const onScreenFeatures = createMemo<readonly Feature[]>(() => {
    const seen = bbox();
    return visibleFeatures().filter(
      ({ properties, geometry }) =>
        layerSetting(view, LAYER_OF[properties.kind]).visible &&
        (seen === null || overlaps(bboxOf(geometry), seen)),
    );
  });
  const visibleStatements = createMemo<readonly Statement[]>(() =>
    dataset.report.statements.filter((statement) =>
      matchesStatement(dataset.report, statement, view.filter, passes),
    ),
  );
  const selectedFeatures = createMemo<readonly Feature[]>(() =>
    view.selected.flatMap((id) => dataset.features.get(id) ?? []),
  );
  const statement = createMemo(() => statementById(dataset.report, view.statement));
  const messages = createMemo<Messages>(() => messagesFor(view.locale));

  const settle = (next: Probe | null) => {
    setProbe(next);
    setAside(false);
  };
  const select = (ids: readonly FeatureId[]) => {
    settle(null);
    setView({
      selected: ids,
      statement: ids.length === 0 ? null : statementFor(dataset.report, ids, view.statement),
    });
  };

  return {
    dataset,
    view,
    hovered,
    probe,
    frameRequest,
    /** The source text without white space, once somebody opened it and its hash was right. */
    original,
    /** The details make room, on a screen with room for one panel, until something is chosen again. */
    aside,
    stepAside: () => setAside(true),
    filterables,
    /** Whether the filter lets a feature through. */
    passes,
    visibleFeatures,
    /** What the filter lets through, in a layer that is shown, within the map's bbox. */
    onScreenFeatures,
    visibleStatements,
    selectedFeatures,
    statement,
    messages,
    select,
    /** Selects a statement and with it every feature it cites. */
    selectStatement: (id: StatementId | null) => {
      settle(null);
      const cited = statementById(dataset.report, id)?.features ?? [];
      setView({ statement: id, selected: cited });
    },
    /** Walks to another statement while the selection stays. */
    readStatement: (id: StatementId) => setView({ statement: id }),
    clear: () => {
      settle(null);
      setView({ selected: [], statement: null });
    },
    probeAt: (next: Probe | null) => {
      setView({ selected: [], statement: null });
      settle(next);
    },
    hover: (ids: readonly FeatureId[]) => setHovered(ids),
    frame: (ids: readonly FeatureId[]) => setFrameRequest({ ids }),
    /** The map has taken the request. */
    framed: () => setFrameRequest(null),
    moveTo: (viewport: Viewport | null) => setView({ viewport }),
    /** The map has drawn everything once, or said that it cannot: time for what may come later. */
    isSettled,
    /** The map has begun to draw, so the page may spend time on other things. */
    isMapStarted,
    mapStarts: () => setMapStarted(true),
    settle: () => setSettled(true),
    /** The map tells what it shows. */
    see: (next: Bbox, zoom: number) => {
      setBbox(next);
      setSeenZoom(zoom);
    },
    seenZoom,
    /** Null closes it. */
    openOriginal: (text: string | null) => setOriginal(text),
    /** What the step on the screen fixes; null while exploring. */
    shown,
    /** Somebody clicked, filtered or moved the map since the step was shown. */
    isAstray,
    /** Puts a step of a tour (from 1) on the screen, whole. */
    showStep: (step: number, next: Shown) => {
      settle(null);
      setHovered([]);
      setShown(next);
      setView({ ...next.view, step });
    },
    /** Back to exploring, with what is given of the view as it was before. */
    leaveSteps: (before: Partial<View>) => {
      settle(null);
      setShown(null);
      setView({ ...before, step: null });
    },
    showPanel: (panel: Panel | null) => setView({ panel }),
    filterBy: (change: Partial<Filter>) =>
      setView(({ filter }) => ({ filter: { ...filter, ...change } })),
    clearFilter: () => setView({ filter: NO_FILTER }),
    setLayer: (layer: LayerId, change: Partial<LayerSetting>) =>
      setView((before) => ({
        layers: { ...before.layers, [layer]: { ...layerSetting(before, layer), ...change } },
      })),
    resetLayers: () => setView({ layers: DEFAULT_VIEW.layers }),
    setTheme: (theme: Theme) => setView({ theme }),
    setLocale: (locale: Locale) => setView({ locale }),
    /** Takes over a whole view, for instance a step back in the browser's history. */
    restore: (next: Partial<View>) => {
      settle(null);
      if ((next.step ?? null) === null) setShown(null);
      setView({ ...DEFAULT_VIEW, ...knownView(dataset, next) });
    },
  };
}
