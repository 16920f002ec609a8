import { MOST_KEPT, type UndoHistory } from "../undo-history.ts";
import { type Condition, TESTS } from "./condition.ts";
import { type OwnColour, SCALES } from "./own-colour.ts";
import type { OwnLayer } from "./own-layer-settings.ts";
import type { OwnLayers } from "./own-layers.ts";
import { CATEGORICAL_IDS, SEQUENTIAL_IDS } from "./palettes.ts";

/** What stands in the browser's store from an earlier visit; null where it cannot be understood. */
export function parseKeptLayers(value: unknown): UndoHistory<OwnLayers> | null {
  if (!isRecord(value) || !Array.isArray(value.past) || !Array.isArray(value.future)) return null;
  const present = parseLayers(value.present);
  return (
    present && {
      past: value.past.slice(-MOST_KEPT).flatMap(wrapped),
      present,
      future: value.future.slice(0, MOST_KEPT).flatMap(wrapped),
      mark: null,
    }
  );
}

function wrapped(value: unknown): readonly OwnLayers[] {
  const layers = parseLayers(value);
  return layers === null ? [] : [layers];
}

function parseLayers(value: unknown): OwnLayers | null {
  if (!Array.isArray(value)) return null;
  const layers = value.flatMap((one) => parseLayer(one) ?? []);
  const ids = new Set(layers.map(({ id }) => id));
  return layers.length === value.length && ids.size === layers.length ? layers : null;
}

function parseLayer(value: unknown): OwnLayer | null {
  if (!isRecord(value)) return null;
  const { id, name, file, opacity, visible, labelColumn, evidenceFor } = value;
  const colour = parseColour(value.colour);
  const condition = parseCondition(value.condition);
  const isSound =
    isText(id) &&
    /^[\w-]+$/.test(id) &&
    isText(name) &&
    isText(file) &&
    typeof opacity === "number" &&
    opacity >= 0 &&
    opacity <= 1 &&
    typeof visible === "boolean" &&
    isTextOrNull(labelColumn) &&
    isTextOrNull(evidenceFor);
  if (!isSound || colour === null || condition === undefined) return null;
  const placedBy = value.placedBy === "names" ? "names" : "coordinates";
  return {
    id,
    name,
    file,
    placedBy,
    colour,
    opacity,
    visible,
    labelColumn,
    condition,
    evidenceFor,
  };
}

function parseColour(value: unknown): OwnColour | null {
  if (!isRecord(value)) return null;
  const { by, colour, column } = value;
  if (by === "nothing" && isText(colour) && /^#[0-9a-f]{6}$/.test(colour)) return { by, colour };
  if (!isText(column)) return null;
  if (by === "category") {
    const palette = CATEGORICAL_IDS.find((id) => id === value.palette);
    return palette ? { by, column, palette } : null;
  }
  const palette = SEQUENTIAL_IDS.find((id) => id === value.palette);
  const scale = SCALES.find((id) => id === value.scale);
  return by === "amount" && palette && scale ? { by, column, palette, scale } : null;
}

/** Undefined for what is none. */
function parseCondition(value: unknown): Condition | null | undefined {
  if (value === null) return null;
  if (!isRecord(value) || !isText(value.column) || !isText(value.value)) return undefined;
  const test = TESTS.find((one) => one === value.test);
  return test && { column: value.column, test, value: value.value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
