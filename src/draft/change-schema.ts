import * as v from "valibot";
import { PRECISIONS } from "../model/precision.ts";
import { REMARK_STATES } from "../model/remark.ts";

const LONGEST_TEXT = 4000;
const MOST_POSITIONS = 20_000;

const TextSchema = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const IdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const DaySchema = v.pipe(v.string(), v.isoDate());

const PositionSchema = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.maxLength(3),
  v.check(([lng = 999, lat = 999]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90, "position"),
);
const LineSchema = listOf(PositionSchema, 2);
const RingSchema = v.pipe(
  listOf(PositionSchema, 4),
  v.check((ring) => String(ring[0]) === String(ring.at(-1)), "ring"),
);
const PolygonSchema = listOf(RingSchema, 1);

const GeometrySchema = v.variant("type", [
  v.object({ type: v.literal("Point"), coordinates: PositionSchema }),
  v.object({ type: v.literal("LineString"), coordinates: LineSchema }),
  v.object({ type: v.literal("Polygon"), coordinates: PolygonSchema }),
  v.object({ type: v.literal("MultiPoint"), coordinates: listOf(PositionSchema, 1) }),
  v.object({ type: v.literal("MultiLineString"), coordinates: listOf(LineSchema, 1) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: listOf(PolygonSchema, 1) }),
]);

const PlacingSchema = v.object({
  geometry: GeometrySchema,
  position: v.object({
    precision: v.picklist(PRECISIONS),
    radiusMetres: v.nullable(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    method: TextSchema,
    methodEn: TextSchema,
    source: TextSchema,
    sourceEn: TextSchema,
    checked: v.nullable(v.object({ by: TextSchema, on: DaySchema, reason: TextSchema })),
  }),
});

const MADE = {
  id: IdSchema,
  by: TextSchema,
  at: v.pipe(v.string(), v.isoTimestamp()),
  replaces: v.pipe(v.array(IdSchema), v.maxLength(1000)),
};

/** One act of a person as it comes from a file or from the browser's store. */
const ChangeSchema = v.variant("kind", [
  v.object({
    kind: v.literal("position"),
    ...MADE,
    feature: IdSchema,
    was: PlacingSchema,
    to: v.nullable(PlacingSchema),
  }),
  v.object({
    kind: v.literal("remark"),
    ...MADE,
    remark: IdSchema,
    to: v.nullable(
      v.object({
        about: v.object({ type: v.picklist(["feature", "statement", "step"]), id: IdSchema }),
        text: TextSchema,
        department: TextSchema,
        due: v.nullable(DaySchema),
        state: v.picklist(REMARK_STATES),
      }),
    ),
  }),
]);

export const ChangesSchema = v.pipe(v.array(ChangeSchema), v.maxLength(MOST_POSITIONS));

function listOf<S extends v.GenericSchema>(item: S, least: number) {
  return v.pipe(v.array(item), v.minLength(least), v.maxLength(MOST_POSITIONS));
}
