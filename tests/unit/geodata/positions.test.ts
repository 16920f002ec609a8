import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDataset } from "../../../src/load/parse-dataset.ts";
import { bboxOf, positionsOf } from "../../../src/model/bbox.ts";
import type { Feature } from "../../../src/model/feature.ts";
import { readFiles } from "../../../src/node/check/check-files.ts";

const POSITIONS = new URL("../../../../shared/positions.csv", import.meta.url);

describe.skipIf(!existsSync(POSITIONS))("positions are those we were given:", () => {
  const rows = existsSync(POSITIONS) ? toRows(readFileSync(POSITIONS, "utf8")) : [];
  const folder = new URL("../../../geodata/", import.meta.url).pathname;
  const features = [...parseDataset(readFiles(folder)).features.values()];

  test("every row has its feature, as well known and no better", () => {
    for (const row of rows) {
      const feature = featureFor(row.name, features);
      const { precision, radiusMetres } = feature?.properties.position ?? {};
      expect([row.name, precision, radiusMetres]).toEqual([row.name, row.precision, row.radius]);
      if (feature && row.position) expectAt(feature, row.position);
    }
  });

  test("every other point stands on a row, with that row's precision", () => {
    const named = new Set(rows.map(({ name }) => featureFor(name, features)));
    for (const feature of features.filter((candidate) => !named.has(candidate))) {
      const { precision, radiusMetres } = feature.properties.position;
      if (precision === "schematic") continue;
      expect(feature.geometry.type).toBe("Point");
      const [point] = positionsOf(feature.geometry);
      const same = rows.filter(({ position }) => String(position) === String(point));
      expect(same.map((row) => [row.precision, row.radius])).toContainEqual([
        precision,
        radiusMetres,
      ]);
    }
  });
});

interface Row {
  readonly name: string;
  readonly position: readonly [number, number] | null;
  readonly precision: string;
  readonly radius: number | null;
}

/** Only the columns before the first quoted one are read, so a comma splits. */
function toRows(csv: string): readonly Row[] {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [name = "", , , lng = "", lat = "", precision = "", radius = ""] = line.split(",");
    return {
      name,
      position: lng === "" ? null : [Number(lng), Number(lat)],
      precision,
      radius: radius === "" ? null : Number(radius),
    };
  });
}

function featureFor(name: string, features: readonly Feature[]): Feature | undefined {
  return (
    features.find(({ properties }) => properties.name === name) ??
    features.find(({ properties }) => properties.name.startsWith(name))
  );
}

/** A line or an area has the row's point within its bbox. */
function expectAt({ geometry, properties }: Feature, [lng, lat]: readonly [number, number]) {
  const [west, south, east, north] = bboxOf(geometry);
  const isAt = west <= lng && lng <= east && south <= lat && lat <= north;
  expect([properties.name, isAt]).toEqual([properties.name, true]);
}
