import * as v from "valibot";
import { CONTEXT_ROLES, KINDS } from "../model/feature.ts";
import { PRECISIONS } from "../model/precision.ts";
import { rule } from "./fault.ts";
import { GeometrySchema } from "./geometry-schema.ts";
import { DateSchema, TextSchema } from "./text-schema.ts";

const PositionRecordSchema = v.object({
  precision: v.picklist(PRECISIONS),
  radiusMetres: v.nullable(
    v.pipe(v.number(), v.gtValue(0, rule("radius")), v.finite(rule("finite"))),
  ),
  method: TextSchema,
  methodEn: TextSchema,
  source: TextSchema,
  sourceEn: TextSchema,
  checked: v.nullable(v.object({ by: TextSchema, on: DateSchema, reason: TextSchema })),
});

const FeatureSchema = v.object({
  type: v.literal("Feature"),
  geometry: GeometrySchema,
  properties: v.object({
    id: TextSchema,
    kind: v.picklist(KINDS),
    name: TextSchema,
    nameEn: TextSchema,
    shortName: TextSchema,
    aliases: v.array(TextSchema),
    officialCode: v.nullable(TextSchema),
    position: PositionRecordSchema,
    note: v.nullable(TextSchema),
    noteEn: v.nullable(TextSchema),
    role: v.nullable(v.picklist(CONTEXT_ROLES)),
    related: v.array(TextSchema),
  }),
});

export const FeatureCollectionSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(FeatureSchema),
});
