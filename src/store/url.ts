import { KINDS } from "../model/feature.ts";
import { type Filter, NO_FILTER } from "../model/filter.ts";
import { PRECISIONS } from "../model/precision.ts";
import { readViewport as parseViewport } from "../model/read-viewport.ts";
import {
  DEFAULT_VIEW,
  LAYERS,
  type LayerSetting,
  LOCALES,
  layerSetting,
  PANELS,
  THEMES,
  type View,
  type Viewport,
} from "../model/view.ts";

interface Param {
  readonly key: string;
  /** Empty for the default, which a link leaves out. */
  readonly write: (view: View) => string;
  readonly read: (text: string) => Partial<View>;
}

/** A room is lit unless somebody says otherwise. */
const STEP_THEME = "projector";

const PARAMS: readonly Param[] = [
  {
    key: "step",
    write: ({ step }) => (step === null ? "" : String(step)),
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? { step: Number(text), theme: STEP_THEME } : {}),
  },
  {
    key: "map",
    write: ({ viewport }) => (viewport ? writeViewport(viewport) : ""),
    read: readViewport,
  },
  {
    key: "feature",
    write: ({ selected }) => selected.join(","),
    read: (text) => ({ selected: listOf(text) }),
  },
  {
    key: "statement",
    write: ({ statement }) => statement ?? "",
    read: (text) => ({ statement: text }),
  },
  {
    key: "panel",
    write: ({ panel }) => (panel === DEFAULT_VIEW.panel ? "" : (panel ?? "none")),
    read: (text) =>
      text === "none"
        ? { panel: null }
        : optional(
            "panel",
            PANELS.find((id) => id === text),
          ),
  },
  {
    key: "filter",
    write: ({ filter }) => writeFilter(filter),
    read: (text) => ({ filter: readFilter(text) }),
  },
  { key: "layers", write: writeLayers, read: readLayers },
  {
    key: "theme",
    write: ({ theme, step }) =>
      theme === (step === null ? DEFAULT_VIEW.theme : STEP_THEME) ? "" : theme,
    read: (text) =>
      optional(
        "theme",
        THEMES.find((id) => id === text),
      ),
  },
  {
    key: "lang",
    write: ({ locale }) => (locale === DEFAULT_VIEW.locale ? "" : locale),
    read: (text) =>
      optional(
        "locale",
        LOCALES.find((id) => id === text),
      ),
  },
  {
    key: "basemap",
    write: ({ basemap }) => (basemap === DEFAULT_VIEW.basemap ? "" : basemap),
    read: (text) => (/^[\w-]{1,60}$/.test(text) ? { basemap: text } : {}),
  },
];

/** All that a step fixes by itself stays out of its link. */
const BESIDE_A_STEP: readonly string[] = ["step", "theme", "lang", "basemap"];

export function toHash(view: View): string {
  const params =
    view.step === null ? PARAMS : PARAMS.filter(({ key }) => BESIDE_A_STEP.includes(key));
  const pairs = params.flatMap(({ key, write }) => {
    const text = write(view);
    return text === ""
      ? []
      : [`${key}=${encodeURI(text).replaceAll(/[&#+]/g, encodeURIComponent)}`];
  });
  return pairs.length === 0 ? "" : `#${pairs.join("&")}`;
}

/** Anything unknown or malformed is left out, so an old or hand-made link still opens. */
export function fromHash(hash: string): Partial<View> {
  const search = new URLSearchParams(hash.replace(/^#/, ""));
  return Object.assign(
    {},
    ...PARAMS.map(({ key, read }) => {
      const text = search.get(key);
      return text === null || text === "" ? {} : read(text);
    }),
  );
}

/** MapLibre's own order: zoom/lat/lng/bearing/pitch, the last two only when turned or tilted. */
export function writeViewport({ center: [lng, lat], zoom, bearing, pitch }: Viewport): string {
  const parts = [trim(zoom, 2), trim(lat, 5), trim(lng, 5)];
  if (bearing !== 0 || pitch !== 0) parts.push(trim(bearing, 1), trim(pitch, 0));
  return parts.join("/");
}

function readViewport(text: string): Partial<View> {
  const parts = text.split("/").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [zoom, lat, lng, bearing = 0, pitch = 0] = parts;
  return optional("viewport", parseViewport({ center: [lng, lat], zoom, bearing, pitch }));
}

/** `board:growth;kind:village,river;precision:geocoded;money` */
function writeFilter({ boards, kinds, precisions, money }: Filter): string {
  const lists = { board: boards, kind: kinds, precision: precisions };
  const parts = Object.entries(lists).flatMap(([name, list]) =>
    list.length === 0 ? [] : [`${name}:${list.join(",")}`],
  );
  return [...parts, ...(money ? ["money"] : [])].join(";");
}

function readFilter(text: string): Filter {
  const parts = new Map(
    text.split(";").map((part): [string, string] => {
      const [name = "", list = ""] = part.split(":");
      return [name, list];
    }),
  );
  const kinds = listOf(parts.get("kind") ?? "");
  const precisions = listOf(parts.get("precision") ?? "");
  return {
    ...NO_FILTER,
    boards: listOf(parts.get("board") ?? ""),
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    precisions: PRECISIONS.filter((precision) => precisions.includes(precision)),
    money: parts.has("money"),
  };
}

/** `villages:0` hides, `rings:1` shows, `rivers:0.5` is half see-through. */
function writeLayers(view: View): string {
  return LAYERS.flatMap((id) => {
    const { visible, opacity } = layerSetting(view, id);
    const before = layerSetting(DEFAULT_VIEW, id);
    const same = before.visible === visible && before.opacity === opacity;
    return same ? [] : [`${id}:${visible ? trim(opacity, 2) : 0}`];
  }).join(",");
}

function readLayers(text: string): Partial<View> {
  const settings = listOf(text).flatMap((part): [string, LayerSetting][] => {
    const [name, level = ""] = part.split(":");
    const layer = LAYERS.find((id) => id === name);
    const opacity = level === "" ? Number.NaN : Number(level);
    if (layer === undefined || !(opacity >= 0 && opacity <= 1)) return [];
    return [[layer, { visible: opacity > 0, opacity: opacity > 0 ? opacity : 1 }]];
  });
  return { layers: Object.fromEntries(settings) };
}

function optional<K extends keyof View>(key: K, value: View[K] | undefined): Partial<View> {
  return value === undefined ? {} : ({ [key]: value } as Partial<View>);
}

function listOf(text: string): readonly string[] {
  return text.split(",").filter((part) => part !== "");
}

function trim(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
