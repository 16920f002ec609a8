import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { createViewerStore } from "../../../src/store/store.ts";
import { shippedDataset } from "../../fixtures/shipped.ts";

const DATASET = shippedDataset();
const [ONE = "", OTHER = ""] = [...DATASET.features.keys()];

test("what is chosen is marked once the answer to the click has been painted", async () => {
  const { store, dispose } = open();
  store.select([ONE]);
  expect(store.view.selected).toEqual([ONE]);
  expect(store.marked().selected).toEqual([]);
  await vi.waitFor(() => expect(store.marked().selected).toEqual([ONE]));
  expect(store.marked().statement).toBe(store.view.statement);
  dispose();
});

test("what a page opens with is marked from the beginning", () => {
  const { store, dispose } = open([OTHER]);
  expect(store.marked().selected).toEqual([OTHER]);
  dispose();
});

test("of two choices within a frame the later stays marked", async () => {
  const { store, dispose } = open();
  store.select([ONE]);
  store.select([OTHER]);
  await vi.waitFor(() => expect(store.marked().selected).not.toEqual([]));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(store.marked().selected).toEqual([OTHER]);
  dispose();
});

function open(selected: readonly string[] = []) {
  return createRoot((dispose) => ({ store: createViewerStore(DATASET, { selected }), dispose }));
}
