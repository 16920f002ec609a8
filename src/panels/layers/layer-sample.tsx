import { Show } from "solid-js";
import type { LayerId } from "../../model/view.ts";
import type { MarkSample } from "../../style/marks.ts";
import { MarkSymbol } from "../legend/mark-symbol.tsx";
import { KindSymbol } from "../shell/kind-symbol.tsx";
import { kindOf } from "./layer-groups.ts";

const SAMPLE_OF: Readonly<Partial<Record<LayerId, MarkSample>>> = {
  labels: "labels",
  rings: "ring",
  extent: "extent",
  grid: "grid",
  columns: "columns",
  arcs: "arcs",
};

/** A layer in small, as the map draws it. */
export function LayerSample(props: { layer: LayerId }) {
  return (
    <Show
      when={kindOf(props.layer)}
      fallback={<MarkSymbol mark={SAMPLE_OF[props.layer] ?? "located"} size={16} />}
    >
      {(kind) => <KindSymbol kind={kind()} size={16} />}
    </Show>
  );
}
