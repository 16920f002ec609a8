import * as v from "valibot";
import { addressesOf, BASEMAP_DATUMS, type Basemap } from "../model/basemap.ts";
import { addressKind, originsOf } from "../model/tile-address.ts";
import { EMBEDDED } from "../model/view.ts";
import { rule } from "./fault.ts";
import { TextSchema } from "./text-schema.ts";

const TileSchema = v.pipe(
  v.string(),
  v.check((text) => addressKind(text) === "raster", rule("tileAddress")),
);
const AddressSchema = v.pipe(
  v.string(),
  v.check((text) => originsOf(text).length > 0, rule("webAddress")),
);
const OriginSchema = v.pipe(
  v.string(),
  v.check((text) => originsOf(text).length === 1 && originsOf(text)[0] === text, rule("origin")),
);
const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, rule("basemapId")),
  v.check((id) => id !== EMBEDDED && !id.startsWith("own-"), rule("basemapId")),
);

const CreditSchema = v.object({
  text: TextSchema,
  textEn: TextSchema,
  url: v.optional(v.nullable(AddressSchema), null),
});

const common = {
  id: IdSchema,
  name: TextSchema,
  nameEn: TextSchema,
  note: v.optional(v.nullable(TextSchema), null),
  noteEn: v.optional(v.nullable(TextSchema), null),
  datum: v.optional(v.picklist(BASEMAP_DATUMS), "wgs84"),
  key: v.optional(v.nullable(TextSchema), null),
  credits: v.pipe(v.array(CreditSchema), v.minLength(1, rule("noCredit"))),
  mayExport: v.boolean(),
  /** Whether a one-file briefing may ask for it, too. */
  inBriefing: v.optional(v.boolean(), false),
};

const OfferedSchema = v.variant("type", [
  v.object({
    ...common,
    type: v.literal("raster"),
    sheets: v.pipe(v.array(TileSchema), v.minLength(1, rule("tileAddress"))),
    tileSize: v.optional(v.picklist([256, 512]), 256),
    maxZoom: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24)), 18),
    isImagery: v.optional(v.boolean(), false),
  }),
  v.object({
    ...common,
    type: v.literal("style"),
    url: AddressSchema,
    urlDark: v.optional(v.nullable(AddressSchema), null),
  }),
  v.object({ ...common, type: v.literal("archive"), url: AddressSchema }),
]);

function agreesOnKey(basemap: Basemap): boolean {
  const asks = addressesOf(basemap).some((address) => address.includes("{key}"));
  return asks === (basemap.key !== null);
}

export const BasemapsSchema = v.object({
  /** Where the page may fetch from beside what the basemaps name. */
  origins: v.optional(v.array(OriginSchema), []),
  basemaps: v.pipe(
    v.array(OfferedSchema),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, rule("repeatedBasemap")),
    v.check((all) => all.every(agreesOnKey), rule("basemapKey")),
  ),
});

export type OfferedBasemap = Basemap & { readonly inBriefing: boolean };

export interface BasemapsFile {
  readonly origins: readonly string[];
  readonly basemaps: readonly OfferedBasemap[];
}
