import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { ownLayersMessages } from "../../i18n/own-layers.ts";
import { bboxOf } from "../../model/bbox.ts";
import { meets, toText } from "../../model/own/condition.ts";
import type { ShownLayer } from "../../model/own/shown-layer.ts";
import { type Order, sortRows } from "../../model/own/sort-rows.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CloseButton } from "../shell/close-button.tsx";
import { OwnTableHead } from "./own-table-head.tsx";
import "./own-table.css";

/** More than one looks through; the rest is asked for. */
const PAGE = 200;

/** A layer's rows, to be sorted; a click goes to the map. */
export function OwnTable(props: { store: ViewerStore; shown: ShownLayer; onClose: () => void }) {
  let dialog!: HTMLDialogElement;
  const words = () => ownLayersMessages(props.store.view.locale);
  const data = () => props.shown.data;
  const [order, setOrder] = createSignal<Order>({ column: null, isDescending: false });
  const [most, setMost] = createSignal(PAGE);
  const rows = createMemo(() => {
    const passing = data().features.flatMap((feature, at) =>
      meets(feature, props.shown.layer.condition) ? [at] : [],
    );
    return sortRows(data(), passing, order());
  });
  const left = () => rows().length - most();
  const goTo = (at: number) => {
    const feature = data().features[at];
    if (!feature) return;
    props.store.chooseOwn([{ layer: props.shown.layer.id, at }]);
    props.store.frameOwn(bboxOf(feature.geometry));
    props.onClose();
  };
  const stepBack = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  onMount(() => dialog.showModal());
  onCleanup(() => dialog.close());
  return (
    <dialog
      class="own-table card"
      aria-labelledby="own-table-title"
      ref={dialog}
      onKeyDown={(event) => event.key === "Escape" && stepBack(event)}
      onCancel={stepBack}
      onClick={(event) => event.target === dialog && props.onClose()}
    >
      <div class="own-table-inside">
        <header>
          <h2 id="own-table-title">{words().tableTitle(props.shown.layer.name)}</h2>
          <p class="meta">{words().rowsShown(Math.min(most(), rows().length), rows().length)}</p>
          <CloseButton name={words().close} onClose={() => props.onClose()} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section class="own-table-rows" aria-labelledby="own-table-title" tabIndex={0}>
          <table>
            <OwnTableHead
              words={words()}
              columns={data().columns}
              order={order()}
              onOrder={setOrder}
            />
            <tbody>
              <For each={rows().slice(0, most())}>
                {(at) => (
                  <tr onClick={() => goTo(at)}>
                    <th scope="row">
                      <button
                        type="button"
                        class="link"
                        aria-label={words().showRow(at + 1)}
                        onClick={(event) => {
                          event.stopPropagation();
                          goTo(at);
                        }}
                      >
                        {at + 1}
                      </button>
                    </th>
                    <For each={data().columns}>
                      {({ name, type }) => (
                        <td data-type={type}>{toText(data().features[at]?.properties[name])}</td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <Show when={left() > 0}>
            <button type="button" class="button" onClick={() => setMost((most) => most + PAGE)}>
              {words().moreRows(Math.min(PAGE, left()))}
            </button>
          </Show>
        </section>
      </div>
    </dialog>
  );
}
