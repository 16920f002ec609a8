import type {
  FeatureCollection,
  Feature as GeoJSONFeature,
  Geometry,
  Point,
  Polygon,
} from "geojson";
import { badgePointOn } from "../model/badge-point.ts";
import { bboxOf, union } from "../model/bbox.ts";
import type { Dataset } from "../model/dataset.ts";
import { toExtent } from "../model/extent.ts";
import type { Feature, FeatureId, Kind } from "../model/feature.ts";
import { filterableOf } from "../model/filter.ts";
import type { Bbox, LngLat } from "../model/geometry.ts";
import { toGrid } from "../model/grid.ts";
import { namePointsOn } from "../model/names-along.ts";
import { pointOf } from "../model/point.ts";
import { isLocated } from "../model/precision.ts";
import { toRing } from "../model/ring.ts";
import { type Seat, type Seated, seatFeatures } from "./beside.ts";
import { isSteep } from "./steep.ts";

/** What the map draws, worked out once from the dataset; the style refers to it by URL. */
export interface Drawing {
  readonly features: FeatureCollection<Geometry, DrawnProperties>;
  /** And, for lines and areas, the point where a mark about them stands. */
  readonly rings: FeatureCollection<Polygon | Point>;
  readonly ground: FeatureCollection;
  /** What a view without a viewport shows: the extent, else all there is inside the sub-district. */
  readonly home: Bbox | undefined;
}

export interface DrawnProperties {
  readonly seat: Seat;
  readonly row: number;
  readonly id: FeatureId;
  readonly kind: Kind;
  readonly precision: string;
  readonly located: boolean;
  /** ";growth;rural;" */
  readonly boards: string;
  readonly money: boolean;
  readonly name: string;
  readonly nameEn: string;
  readonly role: string;
  readonly steep: boolean;
  /** Which of the points for its name; 0 for the feature itself. */
  readonly place: number;
}

export function toDrawing(dataset: Dataset): Drawing {
  const features = [...dataset.features.values()];
  const villages = features.filter(({ properties }) => properties.kind === "village");
  const extent = toExtent(villages.flatMap(onePoint));
  const inside = features.filter(({ properties }) => properties.kind !== "context");
  const office = features.find(({ properties }) => properties.role === "office") ?? features[0];
  const origin = office ? pointOf(office) : undefined;
  const drawn = seatFeatures(features).flatMap((seated) => toDrawn(dataset, seated));
  return {
    home: extent ? bboxOf(extent) : union(inside.map(({ geometry }) => bboxOf(geometry))),
    features: collect(drawn),
    rings: collect<Polygon | Point, object | null>([
      ...features.flatMap(ringOf),
      ...drawn.flatMap(badgePlaceOf),
    ]),
    ground: collect<Geometry, object>([
      ...(extent ? [toFeature(extent, { part: "extent" })] : []),
      ...(origin ? toGrid(origin) : []),
    ]),
  };
}

/** The feature itself and, for a line that runs up the page, points for its name. */
function toDrawn(
  dataset: Dataset,
  { feature, geometry, seat, row }: Seated,
): readonly GeoJSONFeature<Geometry, DrawnProperties>[] {
  const { properties } = feature;
  const { boards, money, precision, kind } = filterableOf(dataset.report, feature);
  const steep = geometry.type === "LineString" && isSteep(geometry);
  const drawn = {
    id: properties.id,
    kind,
    precision,
    located: isLocated(precision),
    boards: boards.length > 0 ? `;${boards.join(";")};` : "",
    money,
    name: properties.shortName,
    nameEn: kind === "village" ? properties.nameEn.replace(/ Village$/, "") : properties.nameEn,
    role: properties.role ?? "",
    steep,
    seat,
    row,
  };
  const names = steep ? namePointsOn(geometry, NAME_SHARES) : [];
  return [geometry, ...names].map((shape, place) => toFeature(shape, { ...drawn, place }));
}

/** Where along a steep line its name stands. */
const NAME_SHARES = [0.22, 0.5, 0.72, 0.9];
function ringOf({ properties, geometry }: Feature): readonly GeoJSONFeature<Polygon>[] {
  const { radiusMetres } = properties.position;
  if (geometry.type !== "Point" || radiusMetres === null) return [];
  const [lng = 0, lat = 0] = geometry.coordinates;
  const { id, kind, position } = properties;
  return [
    toFeature(toRing([lng, lat], radiusMetres), {
      id,
      kind,
      precision: position.precision,
      located: isLocated(position.precision),
    }),
  ];
}

function badgePlaceOf({
  geometry,
  properties,
}: GeoJSONFeature<Geometry, DrawnProperties>): readonly GeoJSONFeature<Point, DrawnProperties>[] {
  const at = badgePointOn(geometry);
  return at ? [toFeature({ type: "Point", coordinates: [...at] }, properties)] : [];
}

function onePoint(feature: Feature): readonly LngLat[] {
  const position = pointOf(feature);
  return position ? [position] : [];
}

function toFeature<G extends Geometry, P extends object>(
  geometry: G,
  properties: P,
): GeoJSONFeature<G, P> {
  return { type: "Feature", geometry, properties };
}

function collect<G extends Geometry, P extends object | null>(
  features: readonly GeoJSONFeature<G, P>[],
): FeatureCollection<G, P> {
  return { type: "FeatureCollection", features: [...features] };
}
