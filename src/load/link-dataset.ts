import type { Dataset } from "../model/dataset.ts";
import type { Feature, FeatureId } from "../model/feature.ts";
import type { Report } from "../model/report.ts";
import { type DataFile, REPORT_FILE } from "./data-files.ts";
import { createFault, type Fault } from "./fault.ts";
import type { Parsed } from "./parse-json.ts";

export interface ParsedCollection {
  readonly file: DataFile;
  readonly parsed: Parsed<{ readonly features: readonly Feature[] }>;
}

const NO_REPORT: Report = {
  id: "",
  title: "",
  titleEn: "",
  period: { from: "", to: "" },
  source: { author: "", characters: 0, sha256: "" },
  boards: [],
  statements: [],
  numerals: [],
};

/** A dataset whose faults are not in words yet. */
export interface LinkedDataset extends Omit<Dataset, "faults"> {
  readonly faults: readonly Fault[];
}

/** Brings the files together; afterwards every reference leads to a feature. */
export function linkDataset(
  collections: readonly ParsedCollection[],
  report: Parsed<Report>,
): LinkedDataset {
  const broken = [...collections.map(({ parsed }) => parsed), report].flatMap((parsed) =>
    parsed.ok ? [] : parsed.faults,
  );
  const { entries, faults: duplicates } = uniqueFeatures(collections);
  const known: ReadonlySet<FeatureId> = new Set(entries.keys());
  const lost: Fault[] = [];
  const keepKnown = (ids: readonly FeatureId[], file: string, path: string) =>
    ids.filter((id, at) => {
      if (known.has(id)) return true;
      lost.push(createFault(file, `${path}.${at}`, (words) => words.unknownFeature(id)));
      return false;
    });

  const features = new Map(
    [...entries].map(([id, { feature, file, path }]) => {
      const related = keepKnown(feature.properties.related, file, `${path}.properties.related`);
      return [id, { ...feature, properties: { ...feature.properties, related } }] as const;
    }),
  );
  const statements = (report.ok ? report.value.statements : []).map((statement, at) => ({
    ...statement,
    features: keepKnown(statement.features, REPORT_FILE, `statements.${at}.features`),
  }));
  const hasLostFile = collections.some(({ parsed }) => !parsed.ok);
  return {
    features,
    report: { ...(report.ok ? report.value : NO_REPORT), statements },
    faults: [...broken, ...duplicates, ...(hasLostFile ? summed(lost) : lost)],
  };
}

interface Entry {
  readonly feature: Feature;
  readonly file: DataFile;
  readonly path: string;
}

function uniqueFeatures(collections: readonly ParsedCollection[]) {
  const entries = new Map<FeatureId, Entry>();
  const faults: Fault[] = [];
  for (const { file, parsed } of collections) {
    if (!parsed.ok) continue;
    for (const [at, feature] of parsed.value.features.entries()) {
      const { id } = feature.properties;
      const path = `features.${at}`;
      if (entries.has(id)) {
        faults.push(createFault(file, `${path}.properties.id`, (words) => words.duplicateId(id)));
      } else {
        entries.set(id, { feature, file, path });
      }
    }
  }
  return { entries, faults };
}

/** With a whole file missing, its references are one consequence, not news one by one. */
function summed(lost: readonly Fault[]): Fault[] {
  const files = [...new Set(lost.map(({ file }) => file))];
  return files.map((file) => {
    const count = lost.filter((fault) => fault.file === file).length;
    return createFault(file, "", (words) => words.lostReferences(count));
  });
}
