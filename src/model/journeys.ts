import type { Dataset } from "./dataset.ts";
import type { FeatureId } from "./feature.ts";
import type { LngLat } from "./geometry.ts";
import { pointOf } from "./point.ts";

/** From the office to a place outside that the report names. */
export interface Journey {
  readonly id: FeatureId;
  readonly from: LngLat;
  readonly to: LngLat;
}

export function journeysOf({ features, report }: Dataset): readonly Journey[] {
  const office = [...features.values()].find(({ properties }) => properties.role === "office");
  const from = office && pointOf(office);
  if (!from) return [];
  const outside = report.statements.filter(({ coverage }) => coverage === "outside");
  const ids = new Set(outside.flatMap((statement) => statement.features));
  return [...ids].flatMap((id) => {
    const feature = features.get(id);
    const to = feature && pointOf(feature);
    return to ? [{ id, from, to }] : [];
  });
}
