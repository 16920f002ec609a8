import type { DataFile } from "../../load/data-files.ts";
import type { ParsedCollection } from "../../load/link-dataset.ts";
import type { DataError } from "../../model/data-error.ts";
import type { Feature, Kind } from "../../model/feature.ts";
import { findGeometryFaults, toBox } from "./check-geometry.ts";
import { createFinding } from "./finding.ts";

const KINDS_IN: Readonly<Partial<Record<DataFile, readonly Kind[]>>> = {
  "villages.geojson": ["village"],
  "enterprises.geojson": ["enterprise"],
  "rivers.geojson": ["river"],
  "projects.geojson": ["project"],
  "facilities.geojson": ["facility"],
  "areas.geojson": ["area", "road"],
  "context.geojson": ["context"],
};

export function checkFeatures(collections: readonly ParsedCollection[]): DataError[] {
  const located = collections.flatMap(({ file, parsed }) =>
    (parsed.ok ? parsed.value.features : []).map((feature, at) => ({
      file,
      path: `features.${at}`,
      feature,
    })),
  );
  const box = toBox(located.map(({ feature }) => feature));
  const codes = new Set<string>();
  return located.flatMap(({ file, path, feature }) => [
    ...findIdFaults(file, `${path}.properties`, feature),
    ...findCodeFaults(file, `${path}.properties.officialCode`, feature, codes),
    ...findRadiusFaults(file, `${path}.properties.position.radiusMetres`, feature),
    ...findGeometryFaults(file, `${path}.geometry.coordinates`, feature, box),
  ]);
}

function findIdFaults(file: DataFile, path: string, { properties }: Feature): DataError[] {
  const { id, kind } = properties;
  const [prefix, slug = ""] = id.split(/\/(.*)/s);
  const isWellFormed = prefix === kind && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
  const belongs = KINDS_IN[file]?.includes(kind) ?? false;
  return [
    ...(isWellFormed ? [] : [createFinding(file, `${path}.id`, (words) => words.idForm(id, kind))]),
    ...(belongs ? [] : [createFinding(file, `${path}.kind`, (words) => words.kindInFile(kind))]),
  ];
}

function findCodeFaults(
  file: DataFile,
  path: string,
  { properties: { kind, officialCode } }: Feature,
  seen: Set<string>,
): DataError[] {
  if (kind !== "village") return [];
  if (officialCode === null || !/^\d{12}$/.test(officialCode)) {
    return [createFinding(file, path, (words) => words.villageCode)];
  }
  if (seen.has(officialCode)) {
    return [createFinding(file, path, (words) => words.repeatedCode(officialCode))];
  }
  seen.add(officialCode);
  return [];
}

function findRadiusFaults(file: DataFile, path: string, { properties }: Feature): DataError[] {
  const { precision, radiusMetres } = properties.position;
  const isSchematic = precision === "schematic";
  if (isSchematic === (radiusMetres === null)) return [];
  return [
    createFinding(file, path, (words) =>
      isSchematic ? words.schematicRadius : words.missingRadius(precision),
    ),
  ];
}
