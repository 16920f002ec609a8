import { type Feature, KINDS } from "../../model/feature.ts";
import { nameOf } from "../../model/names.ts";
import { PRECISIONS } from "../../model/precision.ts";
import type { Locale } from "../../model/view.ts";

export const COLUMNS = ["name", "kind", "precision", "statements"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** A place as the list shows it. */
export interface PlaceRow {
  readonly feature: Feature;
  /** How many statements speak of it. */
  readonly statements: number;
}

/** Another column starts where it says most: names and kinds from the top, counts from the largest. */
export function nextOrder({ column, descending }: Order, clicked: Column): Order {
  if (clicked === column) return { column, descending: !descending };
  return { column: clicked, descending: clicked === "statements" };
}

/** In order, draws settled by name; the surroundings always come last. */
export function sortPlaces(
  rows: readonly PlaceRow[],
  order: Order,
  locale: Locale,
): readonly PlaceRow[] {
  const { compare } = new Intl.Collator(locale === "zh" ? "zh-CN-u-co-pinyin" : "en", {
    numeric: true,
  });
  const byName = (a: PlaceRow, b: PlaceRow) =>
    compare(nameOf(a.feature.properties, locale), nameOf(b.feature.properties, locale));
  const byColumn = order.column === "name" ? byName : byRank(order.column);
  const sign = order.descending ? -1 : 1;
  return rows.toSorted(
    (a, b) => isAround(a) - isAround(b) || sign * byColumn(a, b) || byName(a, b),
  );
}

export function isContext({ properties }: Feature): boolean {
  return properties.kind === "context";
}

function isAround({ feature }: PlaceRow): number {
  return isContext(feature) ? 1 : 0;
}

function byRank(column: Exclude<Column, "name">): (a: PlaceRow, b: PlaceRow) => number {
  const rank = ({ feature: { properties }, statements }: PlaceRow): number => {
    switch (column) {
      case "kind":
        return -KINDS.indexOf(properties.kind);
      case "precision":
        return PRECISIONS.indexOf(properties.position.precision);
      case "statements":
        return statements;
    }
  };
  return (a, b) => rank(a) - rank(b);
}
