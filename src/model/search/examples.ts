import { type Dataset, isMoney, statementsCiting } from "../dataset.ts";
import type { Feature } from "../feature.ts";
import { isLocated } from "../precision.ts";
import type { Figure } from "../report.ts";
import { amountOf } from "./amount.ts";
import { createReadings } from "./readings.ts";

/** What a person who does not know the search could type first. */
export interface Examples {
  /** The initials of a place, "xmc". */
  readonly initials: string | null;
  readonly place: Feature | null;
  readonly figure: Figure | null;
}

const LONGEST_NAME = 4;

/** The best known place with a short name, and the largest sum of money. */
export function examplesOf(dataset: Dataset, pinyin: Readonly<Record<string, string>>): Examples {
  const readings = createReadings(pinyin);
  const initialsOf = ({ properties }: Feature) =>
    readings
      .of(properties.name)
      .map(({ spelling }) => spelling.charAt(0))
      .join("");
  const places = [...dataset.features.values()].filter(
    (feature) => isShort(feature) && initialsOf(feature).length === feature.properties.name.length,
  );
  const worth = ({ properties }: Feature) =>
    (isLocated(properties.position.precision) ? 100 : 0) +
    statementsCiting(dataset.report, properties.id).length;
  const place = largest(places, worth);
  const money = dataset.report.statements
    .flatMap(({ figures }) => figures)
    .filter((figure) => isMoney(figure) && figure.role === "total");
  return { initials: place && initialsOf(place), place, figure: largest(money, sumOf) };
}

function isShort({ properties }: Feature): boolean {
  return properties.kind !== "context" && properties.name.length <= LONGEST_NAME;
}

function sumOf({ value, unit }: Figure): number {
  return value * (amountOf(`1${unit}`)?.scale ?? 1);
}

function largest<T>(list: readonly T[], size: (one: T) => number): T | null {
  return list.reduce<T | null>(
    (best, one) => (best === null || size(one) > size(best) ? one : best),
    null,
  );
}
