import { Show } from "solid-js";
import type { Kind } from "../../model/feature.ts";
import { isLocated, type Precision } from "../../model/precision.ts";
import { LINE_KINDS, SYMBOL_BOX, SYMBOL_PATHS } from "../../style/symbols.ts";

/** The map's own symbol: solid where the place is located, hollow and dotted where it is not. */
export function KindSymbol(props: { kind: Kind; precision?: Precision; size?: number }) {
  const solid = () => props.precision === undefined || isLocated(props.precision);
  const isLine = () => LINE_KINDS.includes(props.kind);
  return (
    <svg
      class="kind-symbol"
      data-kind={props.kind}
      width={props.size ?? 14}
      height={props.size ?? 14}
      viewBox={`0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`}
      aria-hidden="true"
    >
      <Show
        when={isLine()}
        fallback={
          <path
            d={SYMBOL_PATHS[props.kind]}
            fill={solid() ? "var(--kind)" : "var(--card)"}
            stroke="var(--kind)"
            stroke-width={solid() ? 1 : 2.6}
            stroke-dasharray={solid() ? undefined : "2.8 2.2"}
          />
        }
      >
        <path
          d={SYMBOL_PATHS[props.kind]}
          fill="none"
          stroke="var(--kind)"
          stroke-width={4}
          stroke-dasharray={solid() ? undefined : "5 2.5"}
        />
      </Show>
    </svg>
  );
}
