import { Show } from "solid-js";
import type { Messages } from "../../i18n/messages.ts";
import type { Statement } from "../../model/report.ts";

/** How much of a statement a map can show; nothing where it shows all of it. */
export function CoverageChip(props: { statement: Statement; messages: Messages }) {
  const words = () => props.messages.report;
  const label = () => {
    const { named, coverage } = props.statement;
    if (named) return words().named(named.n, named.of);
    return coverage === "placed" ? "" : props.messages.terms.coverages[coverage];
  };
  const explained = () => {
    const { named, coverage } = props.statement;
    return named ? words().namedExplained(named.n, named.of) : words().coverageExplained[coverage];
  };
  return (
    <Show when={label()}>
      <span class="chip coverage" data-coverage={props.statement.coverage} title={explained()}>
        {label()}
      </span>
    </Show>
  );
}
