import { type DetailsMessages, detailsMessages } from "../../i18n/details.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Feature, FeatureId, Position } from "../../model/feature.ts";
import { areaOf, distanceBetween, lengthOf } from "../../model/measure.ts";
import { officeOf } from "../../model/nearby.ts";
import { decimalsFor } from "../../model/precision.ts";
import type { Locale } from "../../model/view.ts";
import { distanceText } from "./distance-text.ts";

export interface PositionRow {
  readonly term: string;
  readonly value: string;
}

/** How well the position is known and from where. */
export function positionRows(
  words: Messages,
  feature: Feature,
  locale: Locale,
): readonly PositionRow[] {
  const details = detailsMessages(locale);
  const { position } = feature.properties;
  const coordinates = coordinatesText(details, feature);
  return [
    { term: details.precision, value: precisionText(words, details, position) },
    {
      term: details.check,
      value: position.checked ? details.checked(position.checked) : details.unchecked,
    },
    { term: details.method, value: locale === "zh" ? position.method : position.methodEn },
    { term: details.source, value: locale === "zh" ? position.source : position.sourceEn },
    ...(coordinates === null ? [] : [{ term: details.coordinates, value: coordinates }]),
  ];
}

/** What turf can tell of it; nothing where the position makes no claim. */
export function measureRows(
  words: Messages,
  feature: Feature,
  features: ReadonlyMap<FeatureId, Feature>,
  locale: Locale,
): readonly PositionRow[] {
  const { format } = words;
  const details = detailsMessages(locale);
  const office = officeOf(features);
  const length = lengthOf(feature);
  const area = areaOf(feature);
  const way = office && office !== feature ? distanceBetween(feature, office) : null;
  const areaText = area && area.value > 0 ? format.about(format.squareMetres(area.value)) : null;
  return [
    { term: details.length, value: length && distanceText(words, length, locale) },
    { term: details.area, value: areaText },
    { term: details.office, value: way && distanceText(words, way, locale) },
  ].flatMap(({ term, value }) => (value === null ? [] : [{ term, value }]));
}

function precisionText(
  { format, terms }: Messages,
  details: DetailsMessages,
  position: Position,
): string {
  const { precision, radiusMetres } = position;
  if (precision === "schematic" || radiusMetres === null) return details.schematic;
  return details.radius(terms.precisions[precision], format.metres(radiusMetres));
}

/** Only as many decimals as the radius earns, and none at all for a place without a claim. */
function coordinatesText(
  details: DetailsMessages,
  { geometry, properties }: Feature,
): string | null {
  const { precision, radiusMetres } = properties.position;
  if (geometry.type !== "Point" || precision === "schematic" || radiusMetres === null) return null;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return details.latLng(lat, lng, decimalsFor(radiusMetres));
}
