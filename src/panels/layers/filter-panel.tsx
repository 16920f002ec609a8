import { createMemo, Show } from "solid-js";
import { layersMessages } from "../../i18n/layers.ts";
import { isFiltering } from "../../model/filter.ts";
import { titleOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { FilterChips } from "./filter-chips.tsx";
import { choicesOf } from "./filter-choices.ts";
import "./filter-panel.css";

export function FilterPanel(props: { store: ViewerStore }) {
  const words = () => layersMessages(props.store.view.locale);
  const terms = () => props.store.messages().terms;
  const filter = () => props.store.view.filter;
  const choices = createMemo(() => choicesOf([...props.store.filterables().values()]));
  const isEmpty = () =>
    props.store.visibleFeatures().length === 0 && props.store.visibleStatements().length === 0;
  return (
    <div class="filter">
      <FilterChips
        title={words().filterBoards}
        choices={props.store.dataset.report.boards.map(({ id }) => id)}
        chosen={filter().boards}
        onChosen={(boards) => props.store.filterBy({ boards })}
      >
        {(id) => <BoardName store={props.store} id={id} />}
      </FilterChips>
      <FilterChips
        title={words().filterKinds}
        choices={choices().kinds}
        chosen={filter().kinds}
        onChosen={(kinds) => props.store.filterBy({ kinds })}
      >
        {(kind) => terms().kinds[kind]}
      </FilterChips>
      <FilterChips
        title={words().filterPrecisions}
        choices={choices().precisions}
        chosen={filter().precisions}
        onChosen={(precisions) => props.store.filterBy({ precisions })}
      >
        {(precision) => terms().precisions[precision]}
      </FilterChips>
      <FilterChips
        title={words().filterMoney}
        choices={["money"]}
        chosen={filter().money ? ["money"] : []}
        onChosen={(chosen) => props.store.filterBy({ money: chosen.length > 0 })}
      >
        {() => words().money}
      </FilterChips>
      <div class="filter-foot">
        <output class="filter-result">
          {words().result(
            props.store.visibleFeatures().length,
            props.store.dataset.features.size,
            props.store.visibleStatements().length,
            props.store.dataset.report.statements.length,
          )}
        </output>
        <Show when={isFiltering(filter())}>
          <button type="button" class="button" onClick={() => props.store.clearFilter()}>
            {words().clear}
          </button>
        </Show>
      </div>
      <Show when={isEmpty()}>
        <p class="meta">{words().nothingLeft}</p>
      </Show>
    </div>
  );
}

function BoardName(props: { store: ViewerStore; id: string }) {
  const number = () =>
    props.store.dataset.report.boards.findIndex((board) => board.id === props.id) + 1;
  const title = () => {
    const board = props.store.dataset.report.boards[number() - 1];
    return board ? titleOf(board, props.store.view.locale) : props.id;
  };
  return (
    <>
      <b>{props.store.messages().report.boardNumber(number())}</b> {title()}
    </>
  );
}
