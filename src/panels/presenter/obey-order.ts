import { statementById } from "../../model/dataset.ts";
import type { FeatureId } from "../../model/feature.ts";
import type { StatementId } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Command } from "../../tour/command.ts";
import { toggleFullscreen } from "../present/fullscreen.ts";
import type { Presentation } from "../present/presentation.ts";
import type { Order } from "./link/message.ts";

/** What the speaker's window asks of this one; while somebody explores here, only to begin. */
export function obeyOrder(store: ViewerStore, presentation: Presentation, order: Order): void {
  const isPresenting = store.view.step !== null;
  if (order.type === "show" && !isPresenting) presentation.start(order.step);
  if (!isPresenting) return;
  if (order.type === "show") presentation.goTo(order.step);
  if (order.type === "command") obeyCommand(presentation, order.command);
  if (order.type === "point") presentation.pointAt(order.at);
  if (order.type === "look") store.moveTo(order.viewport);
  if (order.type === "select") choose(store, order.features, order.statement);
}

/** The speaker asks and looks at notes over there. */
function obeyCommand(presentation: Presentation, command: Command): void {
  if (command.type === "fullscreen") void toggleFullscreen();
  else if (command.type !== "speaker" && command.type !== "ask") presentation.execute(command);
}

/** Nothing chosen leads back to the step; a filter that would hide what is chosen is lifted. */
function choose(
  store: ViewerStore,
  ids: readonly FeatureId[],
  statement: StatementId | null,
): void {
  const features = ids.filter((id) => store.dataset.features.has(id));
  const isKnown = statementById(store.dataset.report, statement) !== undefined;
  if (features.length === 0 && !isKnown) {
    store.clear();
    return;
  }
  if (!features.every(store.passes)) store.clearFilter();
  store.select(features);
  if (statement !== null && isKnown) store.readStatement(statement);
}
