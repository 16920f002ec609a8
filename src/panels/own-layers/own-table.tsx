import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { ownLayersMessages } from "../../i18n/own-layers.ts";
import { textOf } from "../../model/own/cells.ts";
import { bboxAt, type ShownLayer } from "../../model/own/shown-layer.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CloseButton } from "../shell/close-button.tsx";
import { createSortedRows } from "./create-sorted-rows.ts";
import { OwnTableHead } from "./own-table-head.tsx";
import "./own-table.css";

/** More than one looks through; the rest is asked for. */
const PAGE = 50;

/** A layer's rows, to be sorted; a click goes to the map. */
export function OwnTable(props: { store: ViewerStore; shown: ShownLayer; onClose: () => void }) {
  let dialog!: HTMLDialogElement;
  const words = () => ownLayersMessages(props.store.view.locale);
  const data = () => props.shown.data;
  const { rows, order, isSorting, sortBy } = createSortedRows(() => props.shown);
  const [most, setMost] = createSignal(PAGE);
  const left = () => rows().length - most();
  const goTo = (at: number) => {
    props.store.chooseOwn([{ layer: props.shown.layer.id, at }]);
    props.store.frameOwn(bboxAt(data(), at));
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
          <table aria-busy={isSorting()}>
            <OwnTableHead
              words={words()}
              columns={data().columns}
              order={order()}
              onOrder={sortBy}
            />
            <tbody>
              <For each={[...rows().subarray(0, most())]}>
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
                      {(column) => <td data-type={column.type}>{textOf(column, at)}</td>}
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
