import { type Accessor, createEffect, createSignal } from "solid-js";
import { rareGlyphsReady } from "../fonts.ts";
import { inSlices } from "../model/in-slices.ts";
import { columnOf, frequentTexts } from "../model/own/cells.ts";
import type { ShownLayer } from "../model/own/shown-layer.ts";
import type { FilledColumn, OwnData } from "../model/own-layer.ts";
import { offerRareGlyphs } from "../served/rare-glyphs.ts";

/** Resolves when a map may draw the labels of own layers, whose characters nobody foresaw; never rejects. */
export async function ownLabelFontsReady(own: readonly ShownLayer[]): Promise<void> {
  await offerRareGlyphs();
  await Promise.all(own.map(async (shown) => rareGlyphsReady(await charactersOf(shown))));
}

/** The layers, each without its labels until they can be drawn: the map keeps an empty box for good where a character came too late. */
export function createReadable(
  own: Accessor<readonly ShownLayer[]>,
): Accessor<readonly ShownLayer[]> {
  const asked = new WeakMap<OwnData, Set<string>>();
  const [ready, setReady] = createSignal<ReadonlyMap<OwnData, ReadonlySet<string>>>(new Map());
  const ask = async (shown: ShownLayer, column: string) => {
    const columns = asked.get(shown.data) ?? new Set();
    if (columns.has(column)) return;
    asked.set(shown.data, columns.add(column));
    await ownLabelFontsReady([shown]);
    setReady((before) => new Map(before).set(shown.data, new Set(columns)));
  };
  createEffect(() => {
    for (const shown of own()) {
      const { labelColumn } = shown.layer;
      if (labelColumn !== null) void ask(shown, labelColumn);
    }
  });
  return () =>
    own().map((shown) => {
      const { layer, data } = shown;
      const isReady = layer.labelColumn === null || ready().get(data)?.has(layer.labelColumn);
      return isReady ? shown : { data, layer: { ...layer, labelColumn: null } };
    });
}

async function charactersOf({ layer, data }: ShownLayer): Promise<string> {
  const column = columnOf(data, layer.labelColumn);
  return column ? inSlices(charactersIn(column)) : "";
}

/** In steps, since there may be millions. */
function* charactersIn(column: FilledColumn): Generator<void, string> {
  const found = new Set<string>();
  for (const text of frequentTexts(column)) {
    for (const character of text) found.add(character);
    yield;
  }
  return [...found].join("");
}
