import type { OwnFeature, OwnFeatures } from "../model/own-layer.ts";
import { bboxAround } from "./bbox-around.ts";
import type { Convert } from "./convert.ts";
import { type Crs, decideCrs } from "./crs.ts";
import { refuseFeatures, refuseVertices } from "./limits.ts";
import { WHOLE_FILE } from "./notes.ts";
import { placeOf, type RawFeature, type RawLayer } from "./raw-layer.ts";
import type { Choices, LayerReading, LooseReading, Row } from "./reading.ts";
import { Refusal } from "./refusal.ts";
import { type Survey, survey } from "./survey.ts";
import { readNumbers, toColumns } from "./to-columns.ts";
import { toGeometry } from "./to-geometry.ts";
import { toValues } from "./to-values.ts";

/** How many features are made sound between two words about it. */
const STRIDE = 5_000;

/** The one way from any format to a layer: looked over, converted, made sound; what cannot be is left out and said. */
export async function toLayer(
  raw: RawLayer,
  choices: Choices,
  tick: (share: number) => void,
): Promise<LooseReading> {
  refuseFeatures(raw.features.length + raw.rows.length);
  const look = survey(raw.features, choices.around);
  refuseVertices(look.vertices);
  const crs = decideCrs(raw.declared, look, choices);
  const isSwapped = decideOrder(raw, look, choices);
  const needs = needsOf(raw, crs);
  const convert = await toConvert(crs, isSwapped);
  const { data, rows } = withColumns(raw, needs ? [] : toSound(raw, convert, tick));
  const { all, leftOut } = raw.notes.counts();
  const { name, format, encoding, notes, table, names } = raw;
  return {
    name,
    format,
    encoding,
    data,
    rows,
    names,
    needs,
    isSwapped,
    file: notes.file,
    faults: notes.faults,
    faultCount: all,
    leftOutCount: leftOut,
    datum: crs.datum,
    columnsGuess: table,
  };
}

/** Surveyors put the northing first as a matter of course; degrees turned round are worth a word. */
function decideOrder({ notes }: RawLayer, look: Survey, { isSwapped }: Choices): boolean {
  if (isSwapped !== undefined) return isSwapped;
  if (look.looksSwapped && !look.isMetres) notes.remark(WHOLE_FILE, "swapped");
  return look.looksSwapped;
}

function needsOf({ rows }: RawLayer, { datum }: Crs): LayerReading["needs"] {
  if (datum.why === "metres-unknown") return "meridian";
  return rows.length > 0 ? "positions" : null;
}

async function toConvert({ createConvert }: Crs, isSwapped: boolean): Promise<Convert | null> {
  const convert = createConvert ? await createConvert() : null;
  if (!isSwapped) return convert;
  return convert ? (x, y) => convert(y, x) : (x, y) => [y, x];
}

function toSound(
  raw: RawLayer,
  convert: Convert | null,
  tick: (share: number) => void,
): readonly OwnFeature[] {
  const sound: OwnFeature[] = [];
  for (const [at, feature] of raw.features.entries()) {
    if (at % STRIDE === 0) tick(at / raw.features.length);
    const made = toFeature(raw, feature, convert);
    if (made) sound.push(made);
  }
  return sound;
}

function toFeature(raw: RawLayer, feature: RawFeature, convert: Convert | null): OwnFeature | null {
  try {
    const { geometry, wasOpen } = toGeometry(feature.geometry, convert);
    if (wasOpen) raw.notes.remark(placeOf(raw, feature), "openRing");
    return { geometry, properties: toValues(feature.properties) };
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    raw.notes.leaveOut(placeOf(raw, feature), reason);
    return null;
  }
}

function withColumns(
  { rows, isUntyped }: RawLayer,
  features: readonly OwnFeature[],
): { readonly data: OwnFeatures; readonly rows: readonly Row[] } {
  const records = rows.length > 0 ? rows : features.map(({ properties }) => properties);
  const { columns, toRead } = toColumns(records, isUntyped);
  const read =
    toRead.size === 0
      ? features
      : features.map(({ geometry, properties }) => ({
          geometry,
          properties: readNumbers(properties, toRead),
        }));
  return {
    data: { features: read, columns, bbox: bboxAround(read) },
    rows: rows.map((row) => readNumbers(row, toRead)),
  };
}
