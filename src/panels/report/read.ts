import { batch } from "solid-js";
import type { FeatureId } from "../../model/feature.ts";
import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";

export function readStatement(store: ViewerStore, statement: Statement): void {
  store.selectStatement(statement.id);
  if (statement.features.length > 0) store.frame(statement.features);
}

/** Selects one place of a statement and stays with that statement, as one step of the history. */
export function readPlace(store: ViewerStore, statement: Statement, id: FeatureId): void {
  batch(() => {
    store.readStatement(statement.id);
    store.select([id]);
  });
  store.frame([id]);
}
