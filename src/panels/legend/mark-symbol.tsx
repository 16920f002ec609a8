import { MARK_PATHS, type MarkSample } from "../../style/marks.ts";
import { SYMBOL_BOX } from "../../style/symbols.ts";
import "./mark-symbol.css";

export function MarkSymbol(props: { mark: MarkSample; size?: number }) {
  return (
    <svg
      class="mark-symbol"
      data-mark={props.mark}
      width={props.size ?? 14}
      height={props.size ?? 14}
      viewBox={`0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`}
      aria-hidden="true"
    >
      <path d={MARK_PATHS[props.mark]} />
    </svg>
  );
}
