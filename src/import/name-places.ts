import type { Notes } from "./notes.ts";
import type { RawFeature } from "./raw-layer.ts";
import type { NamedPlace, NamedPlaces, NamesRead, OtherName, Row } from "./reading.ts";
import { Refusal } from "./refusal.ts";

/** Nobody goes through more. */
const MOST_OTHERS = 300;

interface NumberedRow {
  readonly row: Row;
  readonly number: number;
}

interface Named {
  readonly features: readonly RawFeature[];
  readonly names: NamesRead;
}

/** Puts each row where the place is that it names; a row that names none is left out and said. */
export function namePlaces(
  rows: readonly NumberedRow[],
  column: string,
  places: NamedPlaces | undefined,
  notes: Notes,
): Named {
  const features = rows.flatMap(({ row, number }): readonly RawFeature[] => {
    const name = nameIn(row, column);
    const place = places?.byWord.get(name);
    if (places && place) return [toFeature(row, number, place, places.originHeader)];
    notes.leaveOut({ place: { unit: "row", number }, column }, refusalOf(name));
    return [];
  });
  const names = rows.map(({ row }) => nameIn(row, column));
  return { features, names: readNames(names, places) };
}

function readNames(names: readonly string[], places: NamedPlaces | undefined): NamesRead {
  const others = new Map<string, number>();
  let exactCount = 0;
  for (const name of names) {
    if (places?.byWord.get(name)?.isExact) exactCount += 1;
    else if (name !== "") others.set(name, (others.get(name) ?? 0) + 1);
  }
  return { exactCount, others: [...others].slice(0, MOST_OTHERS).map(toOther) };
}

function toFeature(
  row: Row,
  number: number,
  { at, origin }: NamedPlace,
  header: string,
): RawFeature {
  return {
    geometry: { type: "Point", coordinates: [...at] },
    properties: { ...row, [freeHeader(row, header)]: origin },
    number,
  };
}

function nameIn(row: Row, column: string): string {
  return String(row[column] ?? "").trim();
}

function refusalOf(name: string): Refusal {
  return name === "" ? new Refusal("blankName") : new Refusal("unknownPlace", name);
}

function toOther([name, rows]: readonly [string, number]): OtherName {
  return { name, rows };
}

/** A column that the file has itself stays as it is. */
function freeHeader(row: Row, wanted: string): string {
  let header = wanted;
  for (let number = 2; Object.hasOwn(row, header); number += 1) header = `${wanted} ${number}`;
  return header;
}
