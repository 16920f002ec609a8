import { createMemo, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { type Dataset, statementById } from "../model/dataset.ts";
import type { Feature, FeatureId } from "../model/feature.ts";
import type { Bbox, LngLat } from "../model/geometry.ts";
import { NOTHING_SENT, type Sent } from "../model/own-things.ts";
import type { StatementId } from "../model/report.ts";
import { DEFAULT_VIEW, type View, type Viewport } from "../model/view.ts";
import { atOnce } from "./at-once.ts";
import { createGrounds } from "./grounds.ts";
import { knownView, statementFor } from "./known.ts";
import { createMade } from "./made.ts";
import { createMarked } from "./marked.ts";
import { createOwn } from "./own.ts";
import { createSettings } from "./settings.ts";
import { createSketch } from "./sketch.ts";
import { createSteps, type Shown } from "./steps.ts";
import { createVisible } from "./visible.ts";
import { createWords } from "./words.ts";

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

const NEAR = 14;

export function createViewerStore(
  loaded: Dataset,
  initial: Partial<View> = {},
  own: Sent = NOTHING_SENT,
) {
  const [dataset, setDataset] = createSignal(loaded);
  const { report } = loaded;
  const [view, setView] = createStore<View>({ ...DEFAULT_VIEW, ...knownView(loaded, initial) });
  const [hovered, setHovered] = createSignal<readonly FeatureId[]>([]);
  const [probe, setProbe] = createSignal<Probe | null>(null);
  const [frameRequest, setFrameRequest] = createSignal<FrameRequest | null>(null);

  const [seen, setSeen] = createSignal<{ bbox: Bbox; viewport: Viewport } | null>(null);
  const [isSettled, setSettled] = createSignal(false);
  const [original, setOriginal] = createSignal(own.original);
  const [aside, setAside] = createSignal(false);
  const { shown, setShown, rest, isReading, setReading, isAstray } = createSteps(view);

  const { filterables, passes, visibleFeatures, onScreenFeatures, visibleStatements } =
    createVisible(dataset, view, () => seen()?.bbox);
  const selectedFeatures = createMemo<readonly Feature[]>(() =>
    view.selected.flatMap((id) => dataset().features.get(id) ?? []),
  );
  const statement = createMemo(() => statementById(report, view.statement));
  const hasDetails = () =>
    (view.step === null || isReading()) &&
    !aside() &&
    (probe() !== null ||
      ownSlot.verbs.chosenOwn().length > 0 ||
      selectedFeatures().length > 0 ||
      statement() !== undefined);
  const grounds = createGrounds();
  const marked = createMarked(view);
  const messages = createWords(() => view.locale);
  const sketch = createSketch();

  const settle = (next: Probe | null, isRead = next !== null) => {
    setProbe(next);
    ownSlot.setChosen([]);
    setAside(false);
    setReading(isRead);
  };
  const ownSlot = createOwn(() => {
    settle(null, true);
    setView({ selected: [], statement: null });
  });
  const select = atOnce((ids: readonly FeatureId[]) => {
    settle(null, ids.length > 0);
    setView({
      selected: ids,
      statement: ids.length === 0 ? null : statementFor(report, ids, view.statement),
    });
  });

  return {
    ...ownSlot.verbs,
    /** As loaded, before anybody put a position right. */
    loaded,
    /** As it stands now. Reading it is tracked; its report never changes. */
    get dataset() {
      return dataset();
    },
    /** Puts features at their corrected places; the ids stay the same. */
    amend: (features: Dataset["features"]) => setDataset({ ...loaded, features }),
    sketch,
    ...createMade(own.patches),
    /** What somebody sent along in the page that was opened. */
    own,
    view,
    marked,
    hovered,
    probe,
    frameRequest,
    /** The source text without white space, once somebody opened it and its hash was right. */
    original,
    /** The details make room, on a screen with room for one panel, until something is chosen again. */
    stepAside: () => setAside(true),
    filterables,
    passes,
    visibleFeatures,
    onScreenFeatures,
    visibleStatements,
    selectedFeatures,
    statement,
    messages,
    ...grounds,
    ...createSettings(setView),
    select,
    /** Selects a statement and with it every feature it cites. */
    selectStatement: atOnce((id: StatementId | null) => {
      settle(null, id !== null);
      const cited = statementById(report, id)?.features ?? [];
      setView({ statement: id, selected: cited });
    }),
    /** Walks to another statement while the selection stays. */
    readStatement: (id: StatementId) => setView({ statement: id }),
    clear: atOnce(() => {
      settle(null);
      setView(rest());
    }),
    probeAt: atOnce((next: Probe | null) => {
      setView({ selected: [], statement: null });
      settle(next);
    }),
    hover: (ids: readonly FeatureId[]) => setHovered(ids),
    frame: (ids: readonly FeatureId[]) => setFrameRequest({ ids }),
    /** The map has taken the request. */
    framed: () => setFrameRequest(null),
    moveTo: (viewport: Viewport | null) => setView({ viewport }),
    /** Brings a position into the middle, near enough to tell it from its neighbours. */
    lookAt: (center: LngLat) => {
      const before = seen()?.viewport;
      if (before) setView({ viewport: { ...before, center, zoom: Math.max(before.zoom, NEAR) } });
    },
    /** The map has drawn everything once, or said that it cannot: time for what may come later. */
    isSettled,
    settle: () => setSettled(true),
    /** The map tells what it shows. */
    see: (bbox: Bbox, viewport: Viewport) => setSeen({ bbox, viewport }),
    /** What the map shows of the world; undefined before it is drawn. */
    seenBbox: () => seen()?.bbox,
    /** Where the map rests, whoever moved it there; null before it is drawn. */
    camera: () => seen()?.viewport ?? null,
    /** Null closes it. */
    openOriginal: (text: string | null) => setOriginal(text),
    /** What the step on the screen fixes; null while exploring. */
    shown,
    /** Somebody clicked, filtered or moved the map since the step was shown. */
    isAstray,
    /** Something is to be read of; over a step only once somebody chose it there. */
    hasDetails,
    /** Puts a step of a tour (from 1) on the screen, whole. */
    showStep: atOnce((step: number, next: Shown) => {
      settle(null);
      setHovered([]);
      setShown(next);
      setView({ ...next.view, step });
    }),
    /** Back to exploring, with what is given of the view as it was before. */
    leaveSteps: atOnce((before: Partial<View>) => {
      settle(null);
      setShown(null);
      setView({ ...before, step: null });
    }),
    /** Takes over a whole view, for instance a step back in the browser's history. */
    restore: atOnce((next: Partial<View>) => {
      settle(null);
      if ((next.step ?? null) === null) setShown(null);
      setView({ ...DEFAULT_VIEW, ...knownView(loaded, next) });
    }),
  };
}
