import type { Statement } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CoverageChip } from "./coverage-chip.tsx";
import { OriginalWords } from "./original-words.tsx";
import { readStatement } from "./read.ts";
import { StatementText } from "./statement-text.tsx";
import "./statement-row.css";

/** A button that covers the row, named by its text, with the text's links above it: none sits within another. */
export function StatementRow(props: {
  store: ViewerStore;
  statement: Statement;
  inTabOrder: boolean;
  onEnter: () => void;
}) {
  const id = () => props.statement.id;
  const current = () => props.store.marked().statement === id();
  const citesAny = (ids: readonly string[]) =>
    ids.some((feature) => props.statement.features.includes(feature));
  const point = () => props.store.hover(props.statement.features);
  const leave = () => props.store.hover([]);
  return (
    <li
      class="statement"
      classList={{
        current: current(),
        related: citesAny(props.store.marked().selected),
        pointed: citesAny(props.store.hovered()),
      }}
      data-statement={id()}
      aria-current={current() ? "true" : undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocusIn={() => props.onEnter()}
      onFocusOut={leave}
    >
      <p class="statement-line">
        <CoverageChip statement={props.statement} messages={props.store.messages()} />
        <span class="statement-text" id={`statement-${id()}`}>
          <button
            type="button"
            class="statement-button"
            aria-labelledby={`statement-${id()}`}
            tabIndex={props.inTabOrder ? 0 : -1}
            onClick={() => readStatement(props.store, props.statement)}
            onFocus={point}
          />
          <StatementText
            store={props.store}
            statement={props.statement}
            inTabOrder={props.inTabOrder}
          />
        </span>
      </p>
      <OriginalWords store={props.store} statement={props.statement} />
    </li>
  );
}
