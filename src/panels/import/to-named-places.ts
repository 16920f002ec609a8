import type { NamedPlace, NamedPlaces } from "../../import/reading.ts";
import { badgePointOn } from "../../model/badge-point.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import type { LngLat } from "../../model/geometry.ts";

interface Origins {
  readonly header: string;
  readonly say: (properties: Feature["properties"]) => string;
}

/** What each word means on the map as it stands: all that is a place's letter by letter, and what a person confirmed. */
export function toNamedPlaces(
  { features }: Pick<Dataset, "features">,
  exact: ReadonlyMap<string, FeatureId>,
  confirmed: ReadonlyMap<string, FeatureId>,
  { header, say }: Origins,
): NamedPlaces {
  const toEntries = (words: ReadonlyMap<string, FeatureId>, isExact: boolean) =>
    [...words].flatMap(([word, id]): readonly (readonly [string, NamedPlace])[] => {
      const feature = features.get(id);
      const at = feature && pointOf(feature.geometry);
      return at ? [[word, { at, origin: say(feature.properties), isExact }]] : [];
    });
  const byWord = new Map([...toEntries(confirmed, false), ...toEntries(exact, true)]);
  return { byWord, originHeader: header };
}

/** Of a feature that lies in several places, the first of them. */
function pointOf(geometry: Feature["geometry"]): LngLat | undefined {
  if (geometry.type !== "Point" && geometry.type !== "MultiPoint") return badgePointOn(geometry);
  const [lng, lat] =
    geometry.type === "Point" ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  return lng === undefined || lat === undefined ? undefined : [lng, lat];
}
