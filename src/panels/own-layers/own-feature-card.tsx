import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { createSignal, For, Show } from "solid-js";
import { type OwnLayersMessages, ownLayersMessages } from "../../i18n/own-layers.ts";
import { textOf } from "../../model/own/cells.ts";
import type { OwnRef } from "../../model/own/own-ref.ts";
import { bboxAt, nameOfOwn, type ShownLayer } from "../../model/own/shown-layer.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CardHead } from "../details/card-head.tsx";
import "./own-feature-card.css";

/** What somebody's file says of one of its features, beside which file and which layer; never mixed with the report. */
export function OwnFeatureCard(props: { store: ViewerStore; refs: readonly OwnRef[] }) {
  const words = () => ownLayersMessages(props.store.view.locale);
  const [turned, setTurned] = createSignal(0);
  const at = () => Math.min(turned(), props.refs.length - 1);
  const shown = (): { readonly ref: OwnRef; readonly from: ShownLayer } | undefined => {
    const ref = props.refs[at()];
    const from = props.store.ownLayers().find(({ layer }) => layer.id === ref?.layer);
    return ref && from && { ref, from };
  };
  return (
    <Show when={shown()}>
      {(one) => {
        const { layer } = one().from;
        const name = () => nameOfOwn(one().from, one().ref.at);
        const frame = () => props.store.frameOwn(bboxAt(one().from.data, one().ref.at));
        return (
          <>
            <CardHead
              store={props.store}
              name={name() || words().untitled(one().ref.at + 1)}
              sort={<span class="details-kind own-kind">{words().cardKind(layer.name)}</span>}
            >
              <p class="meta">{words().notOfReport}</p>
            </CardHead>
            <Show when={props.refs.length > 1}>
              <Pager words={words()} at={at()} of={props.refs.length} onTurn={setTurned} />
            </Show>
            <section class="details-block">
              <h3>{words().attributes}</h3>
              <dl class="details-rows own-rows">
                <For each={one().from.data.columns}>
                  {(column) => (
                    <>
                      <dt>{column.name}</dt>
                      <dd>
                        {textOf(column, one().ref.at) || <span class="meta">{words().empty}</span>}
                      </dd>
                    </>
                  )}
                </For>
              </dl>
            </section>
            <section class="details-block">
              <dl class="details-rows">
                <dt>{words().layer}</dt>
                <dd>{layer.name}</dd>
                <dt>{words().sourceFile}</dt>
                <dd>{layer.file}</dd>
              </dl>
            </section>
            <div class="details-actions">
              <button type="button" class="button" onClick={frame}>
                {words().showHere}
              </button>
            </div>
          </>
        );
      }}
    </Show>
  );
}

function Pager(props: {
  words: OwnLayersMessages;
  at: number;
  of: number;
  onTurn: (at: number) => void;
}) {
  return (
    <div class="own-pager meta">
      <button
        type="button"
        class="icon-button"
        aria-label={props.words.previous}
        aria-disabled={props.at === 0}
        onClick={() => props.onTurn(Math.max(0, props.at - 1))}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <span aria-live="polite">{props.words.pager(props.at + 1, props.of)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={props.words.next}
        aria-disabled={props.at === props.of - 1}
        onClick={() => props.onTurn(Math.min(props.of - 1, props.at + 1))}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
