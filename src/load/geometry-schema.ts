import * as v from "valibot";
import { rule } from "./fault.ts";

const PositionSchema = v.tupleWithRest(
  [
    v.pipe(v.number(), v.minValue(-180, rule("longitude")), v.maxValue(180, rule("longitude"))),
    v.pipe(v.number(), v.minValue(-90, rule("latitude")), v.maxValue(90, rule("latitude"))),
  ],
  v.number(),
);

const LineSchema = v.pipe(v.array(PositionSchema), v.minLength(2, rule("shortLine")));

const RingSchema = v.pipe(
  v.array(PositionSchema),
  v.check((ring) => ring.length >= 4 && isClosed(ring), rule("openRing")),
);

const PolygonSchema = v.pipe(v.array(RingSchema), v.minLength(1, rule("openRing")));

export const GeometrySchema = v.variant("type", [
  v.object({ type: v.literal("Point"), coordinates: PositionSchema }),
  v.object({ type: v.literal("LineString"), coordinates: LineSchema }),
  v.object({ type: v.literal("Polygon"), coordinates: PolygonSchema }),
  v.object({ type: v.literal("MultiPoint"), coordinates: listOf(PositionSchema) }),
  v.object({ type: v.literal("MultiLineString"), coordinates: listOf(LineSchema) }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: listOf(PolygonSchema) }),
]);

/** A geometry without positions has no place on a map. */
function listOf<S extends v.GenericSchema>(item: S) {
  return v.pipe(v.array(item), v.minLength(1, rule("emptyText")));
}

function isClosed(ring: readonly (readonly number[])[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
