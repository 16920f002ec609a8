import type { Notes } from "./notes.ts";
import type { RawFeature } from "./raw-layer.ts";
import type { NamedPlaces, NamesRead, OtherName, Row } from "./reading.ts";
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
  const others = new Map<string, number>();
  const features: RawFeature[] = [];
  let exactCount = 0;
  for (const { row, number } of rows) {
    const name = String(row[column] ?? "").trim();
    const place = places?.byWord.get(name);
    if (place?.isExact) exactCount += 1;
    else if (name !== "") others.set(name, (others.get(name) ?? 0) + 1);
    if (places && place)
      features.push({
        geometry: { type: "Point", coordinates: [...place.at] },
        properties: { ...row, [freeHeader(row, places.originHeader)]: place.origin },
        number,
      });
    else notes.leaveOut({ place: { unit: "row", number }, column }, refusalOf(name));
  }
  return {
    features,
    names: { exactCount, others: [...others].slice(0, MOST_OTHERS).map(toOther) },
  };
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
