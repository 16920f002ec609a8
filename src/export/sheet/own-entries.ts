import { ownLayersMessages } from "../../i18n/own-layers.ts";
import type { Bbox } from "../../model/geometry.ts";
import { ownEntryText, toOwnLegend } from "../../model/own/own-legend.ts";
import type { ShownLayer } from "../../model/own/shown-layer.ts";
import type { ExportReader } from "../export-reader.ts";
import type { LegendEntry } from "./sheet.ts";

/** What the colours of a person's layers mean, as far as they are on the picture. */
export function toOwnEntries(bbox: Bbox, reader: ExportReader): readonly LegendEntry[] {
  return reader.ownLayers
    .filter(({ layer }) => layer.visible)
    .flatMap((shown) => entriesOf(shown, bbox, reader));
}

function entriesOf(
  shown: ShownLayer,
  bbox: Bbox,
  { locale, words }: ExportReader,
): readonly LegendEntry[] {
  const { layer } = shown;
  const { number } = words.format;
  const own = ownLayersMessages(locale);
  const say = {
    rest: own.legendRest,
    range: (from: number, to: number) => own.range(number(from), number(to)),
  };
  const entries = toOwnLegend(shown, bbox).map((entry) => ({
    colour: entry.colour,
    text: `${ownEntryText(entry, layer.name, say)} ${entry.count}`,
  }));
  if (entries.length === 0 || layer.colour.by === "nothing") return entries;
  return [{ isHeading: true, text: `${layer.name} · ${layer.colour.column}` }, ...entries];
}
