import { layersMessages } from "../../i18n/layers.ts";
import { creditTexts } from "../../model/basemap.ts";
import { bboxOf, overlaps } from "../../model/bbox.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Feature, Kind } from "../../model/feature.ts";
import { filterableOf, matches } from "../../model/filter.ts";
import type { Bbox } from "../../model/geometry.ts";
import { gridStepAt } from "../../model/grid.ts";
import { type Mark, toLegend, toLocatedness } from "../../model/legend.ts";
import { LAYER_OF, layerSetting } from "../../model/view.ts";
import type { Painted, Picture } from "../../style/picture.ts";
import type { Face } from "../../tour/hero.ts";
import type { ExportReader } from "../export-reader.ts";
import { toOwnEntries } from "./own-entries.ts";

/** What stands around a map on paper, as words; picture and print set it each in its own way. */
export interface Sheet {
  readonly face: Face;
  readonly legend: readonly LegendEntry[];
  /** Says that the map is no survey while something on it is only inferred or sketched; else empty. */
  readonly precision: readonly string[];
  readonly sources: readonly string[];
  /** Whose the basemap is; none for the embedded one. */
  readonly credits: readonly string[];
  readonly made: string;
}

export type LegendEntry = { readonly text: string } & (
  | { readonly kind: Kind }
  | { readonly mark: Mark }
  /** A person's own layer; null for the neutral colour. */
  | { readonly colour: string | null }
  | { readonly isHeading: true }
);

export function toSheet(
  face: Face,
  picture: Pick<Picture, "view">,
  { bbox, viewport, credits }: Pick<Painted, "bbox" | "viewport" | "credits">,
  reader: ExportReader,
): Sheet {
  const { dataset, locale, exports, today } = reader;
  const features = featuresOn(dataset, picture, bbox);
  const located = toLocatedness([...dataset.features.values()], features);
  return {
    face,
    legend: [...legendOf(features, picture, viewport.zoom, reader), ...toOwnEntries(bbox, reader)],
    precision: located
      ? [
          exports.schematic,
          layersMessages(locale).located(located.kind, located.located, located.total),
        ]
      : [],
    sources: sourcesOf(features, reader),
    credits: creditTexts(credits, locale),
    made: exports.made(today),
  };
}

/** What the picture shows: past the filter, in a layer that is on, within its bbox. */
function featuresOn(
  { features, report }: Dataset,
  { view }: Pick<Picture, "view">,
  bbox: Bbox,
): readonly Feature[] {
  return [...features.values()].filter(
    (feature) =>
      matches(filterableOf(report, feature), view.filter) &&
      layerSetting(view, LAYER_OF[feature.properties.kind]).visible &&
      overlaps(bboxOf(feature.geometry), bbox),
  );
}

function legendOf(
  features: readonly Feature[],
  { view }: Pick<Picture, "view">,
  zoom: number,
  { words, locale }: ExportReader,
): readonly LegendEntry[] {
  const { kinds, marks } = toLegend(features, view, view.selected);
  const layers = layersMessages(locale);
  const step = gridStepAt(zoom);
  const textOf = (mark: Mark) =>
    mark === "grid" && step !== null
      ? layers.gridOf(words.format.metres(step))
      : layers.marks[mark];
  return [
    ...kinds.map(({ kind, count }) => ({ kind, text: `${words.terms.kinds[kind]} ${count}` })),
    ...marks.map((mark) => ({ mark, text: textOf(mark) })),
  ];
}

function sourcesOf(features: readonly Feature[], { locale }: ExportReader): readonly string[] {
  const own = features.filter(({ properties }) => properties.kind !== "context");
  const sources = own.map(({ properties: { position } }) =>
    locale === "zh" ? position.source : position.sourceEn,
  );
  return [...new Set(sources)];
}
