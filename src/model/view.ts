import type { FeatureId, Kind } from "./feature.ts";
import { type Filter, NO_FILTER } from "./filter.ts";
import type { LngLat } from "./geometry.ts";
import type { StatementId } from "./report.ts";

/** Degrees for bearing and pitch. */
export interface Viewport {
  readonly center: LngLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The tabs of the card on the left. */
export const PANELS = ["report", "places", "ledger", "figures"] as const;
export type Panel = (typeof PANELS)[number];

/** What the layer panel lists, top to bottom. */
export const LAYERS = [
  "labels",
  "projects",
  "enterprises",
  "facilities",
  "villages",
  "rings",
  "context",
  "roads",
  "rivers",
  "areas",
  "extent",
  "grid",
  "columns",
  "arcs",
] as const;
export type LayerId = (typeof LAYERS)[number];

/** Which layer draws a feature of a kind. */
export const LAYER_OF: Readonly<Record<Kind, LayerId>> = {
  village: "villages",
  enterprise: "enterprises",
  project: "projects",
  facility: "facilities",
  river: "rivers",
  area: "areas",
  road: "roads",
  context: "context",
};

export interface LayerSetting {
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}

/** What a view without another basemap shows: drawn from the data, needs nothing else. */
export const EMBEDDED = "embedded";

/** Everything a person can change, and so everything the URL holds. */
export interface View {
  /** Null until somebody moves the map: the whole sub-district. */
  readonly viewport: Viewport | null;
  readonly selected: readonly FeatureId[];
  readonly statement: StatementId | null;
  readonly panel: Panel | null;
  readonly filter: Filter;
  readonly layers: Readonly<Partial<Record<LayerId, LayerSetting>>>;
  readonly theme: Theme;
  readonly locale: Locale;
  /** The id of what lies under everything; one that this machine does not know is the embedded one. */
  readonly basemap: string;
  /** The step of the tour on the screen, from 1; null while exploring. */
  readonly step: number | null;
}

export const DEFAULT_VIEW: View = {
  viewport: null,
  selected: [],
  statement: null,
  panel: "report",
  filter: NO_FILTER,
  layers: {},
  theme: "light",
  locale: "zh",
  basemap: EMBEDDED,
  step: null,
};

/** 3D and every-ring drawings wait to be asked for. */
const OFF_AT_FIRST: readonly LayerId[] = ["rings", "columns", "arcs"];

export function layerSetting(view: Pick<View, "layers">, layer: LayerId): LayerSetting {
  return view.layers[layer] ?? { visible: !OFF_AT_FIRST.includes(layer), opacity: 1 };
}
