import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureId, Kind } from "../model/feature.ts";
import { KINDS } from "../model/feature.ts";
import type { Filter } from "../model/filter.ts";

/** The map's reading of `matches`; a unit test holds the two together. */
export function toFilterExpression(filter: Filter): ExpressionSpecification {
  const { kinds, precisions, boards, money } = filter;
  const rules: ExpressionSpecification[] = [];
  if (kinds.length > 0) rules.push(["in", ["get", "kind"], ["literal", [...kinds]]]);
  if (precisions.length > 0) rules.push(["in", ["get", "precision"], ["literal", [...precisions]]]);
  if (boards.length > 0) {
    rules.push(["any", ...boards.map(citedBy)]);
  }
  if (money) rules.push(["==", ["get", "money"], true]);
  return ["all", ...rules];
}

export function all(...rules: readonly ExpressionSpecification[]): ExpressionSpecification {
  return ["all", ...rules];
}

export function isKind(...kinds: readonly Kind[]): ExpressionSpecification {
  return ["in", ["get", "kind"], ["literal", [...kinds]]];
}

export function isOneOf(ids: readonly FeatureId[]): ExpressionSpecification {
  return ["in", ["get", "id"], ["literal", [...ids]]];
}

export function not(rule: ExpressionSpecification): ExpressionSpecification {
  return ["!", rule];
}

export function hasGeometry(type: "Point" | "LineString" | "Polygon"): ExpressionSpecification {
  return ["==", ["geometry-type"], type];
}

export function whenState<T extends number | string>(
  state: "selected" | "hovered" | "cut",
  then: T,
  otherwise: T | ExpressionSpecification,
): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", state], false], then, otherwise];
}

/** One value that is written as if features differed, so that its layer shares the shader of those where they do. */
export function sameForAll<T extends number | string>(value: T): ExpressionSpecification {
  return ["match", ["get", "kind"], "", value, value];
}

/** Picks by the feature's kind from a table such as the palette's. */
export function byKind<T extends number | string>(
  table: Readonly<Record<Kind, T>>,
): ExpressionSpecification {
  const [first, second, ...rest] = KINDS;
  return [
    "match",
    ["get", "kind"],
    first,
    table[first],
    second,
    table[second],
    ...rest.flatMap((kind) => [kind, table[kind]]),
    table.context,
  ];
}

/** Boards are written as ";growth;rural;", since a tile's properties hold no lists. */
function citedBy(board: string): ExpressionSpecification {
  return ["in", `;${board};`, ["get", "boards"]];
}
