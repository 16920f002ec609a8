import { pinyin } from "virtual:geodata-extras";
import { createSignal } from "solid-js";
import { importPanelMessages } from "../../i18n/import-panel.ts";
import type { NamedPlaces } from "../../import/reading.ts";
import type { Feature, FeatureId } from "../../model/feature.ts";
import { inSlices } from "../../model/in-slices.ts";
import { featuresByWord, likeliestFeature } from "../../model/match-names.ts";
import { nameOf } from "../../model/names.ts";
import { createSearch, type Search } from "../../model/search/search.ts";
import type { ViewerStore } from "../../store/store.ts";
import { toNamedPlaces } from "./to-named-places.ts";

export type PlaceNames = ReturnType<typeof createPlaceNames>;
export type Answer = "yes" | "no" | "open";

/** Which places the names of tables may mean, and what a person says of those that are only like one. */
export function createPlaceNames(store: ViewerStore) {
  const [likely, setLikely] = createSignal<ReadonlyMap<string, FeatureId | null>>(new Map());
  const [answers, setAnswers] = createSignal<ReadonlyMap<string, Answer>>(new Map());
  let find: Search | undefined;
  const answerOf = (name: string): Answer => answers().get(name) ?? "open";
  const confirmed = () =>
    new Map(
      [...likely()].flatMap(([name, id]): readonly (readonly [string, FeatureId])[] =>
        id !== null && answerOf(name) === "yes" ? [[name, id]] : [],
      ),
    );
  const say = (properties: Feature["properties"]) => {
    const precision = store.messages().terms.precisions[properties.position.precision];
    const name = nameOf(properties, store.view.locale);
    return importPanelMessages(store.view.locale).origin(name, precision);
  };
  return {
    /** As a reading takes them along. */
    places: (): NamedPlaces =>
      toNamedPlaces(store.dataset, featuresByWord(store.loaded), confirmed(), {
        header: importPanelMessages(store.view.locale).originHeader,
        say,
      }),
    /** Looks for places that the names may mean, without holding the page up. */
    look: async (names: readonly string[]) => {
      const fresh = names.filter((name) => !likely().has(name));
      if (fresh.length === 0) return;
      find ??= createSearch(store.loaded, pinyin);
      const found = await inSlices(findAll(find, fresh));
      setLikely((before) => new Map([...before, ...found]));
    },
    likelyName: (name: string): string | null => {
      const feature = store.loaded.features.get(likely().get(name) ?? "");
      return feature ? nameOf(feature.properties, store.view.locale) : null;
    },
    answerOf,
    answer: (names: readonly string[], answer: Answer) =>
      setAnswers((before) => new Map([...before, ...names.map((name) => [name, answer] as const)])),
  };
}

function* findAll(
  find: Search,
  names: readonly string[],
): Generator<void, readonly (readonly [string, FeatureId | null])[]> {
  const found: (readonly [string, FeatureId | null])[] = [];
  for (const name of names) {
    found.push([name, likeliestFeature(find, name)]);
    yield;
  }
  return found;
}
