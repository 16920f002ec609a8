import { onCleanup, onMount } from "solid-js";
import type { Dataset } from "../../model/dataset.ts";
import { createSearch, type Search } from "../../model/search/search.ts";

const LATEST_MS = 4000;

/** A search whose index is made when the page has nothing better to do, at the latest when asked. */
export function createLazySearch(
  dataset: Dataset,
  pinyin: Readonly<Record<string, string>>,
): Search {
  let search: Search | undefined;
  const ready = () => {
    search ??= createSearch(dataset, pinyin);
    return search;
  };
  onMount(() => {
    if (typeof requestIdleCallback === "undefined") return;
    const waiting = requestIdleCallback(() => void ready(), { timeout: LATEST_MS });
    onCleanup(() => cancelIdleCallback(waiting));
  });
  return (query) => ready()(query);
}
