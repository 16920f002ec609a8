import type { FeatureCollection, Feature as GeoJSONFeature, Geometry, Position } from "geojson";
import { type Dataset, placeOf, statementsCiting } from "../model/dataset.ts";
import type { Feature } from "../model/feature.ts";

/** RFC 7946 with the data's own digits: how many of them mean something, `position` says. */
export function toPlacesGeojson(
  features: readonly Feature[],
  { report }: Pick<Dataset, "report">,
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: features.map((feature) => toCited(feature, report)),
  };
}

function toCited({ geometry, properties }: Feature, report: Dataset["report"]): GeoJSONFeature {
  const statements = statementsCiting(report, properties.id).map((statement) => {
    const place = placeOf(report, statement);
    const { id, text, textEn, coverage } = statement;
    return {
      id,
      board: place?.board.title,
      paragraph: place?.paragraph.title,
      coverage,
      text,
      textEn,
    };
  });
  return {
    type: "Feature",
    id: properties.id,
    geometry: rightHanded(geometry),
    properties: { ...properties, statements },
  };
}

/** Outer rings counterclockwise, holes clockwise. */
export function rightHanded(geometry: Geometry): Geometry {
  if (geometry.type === "Polygon")
    return { ...geometry, coordinates: woundRings(geometry.coordinates) };
  if (geometry.type === "MultiPolygon")
    return { ...geometry, coordinates: geometry.coordinates.map(woundRings) };
  if (geometry.type === "GeometryCollection")
    return { ...geometry, geometries: geometry.geometries.map(rightHanded) };
  return geometry;
}

function woundRings(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const turn = turnOf(ring);
    return turn === 0 || turn === (index === 0 ? 1 : -1) ? ring : ring.toReversed();
  });
}

/** 1 counterclockwise, -1 clockwise, 0 for a ring that encloses nothing. */
function turnOf(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
  return Math.sign(twice);
}
