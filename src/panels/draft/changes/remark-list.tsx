import { createMemo, createSignal, For, Show } from "solid-js";
import { REMARK_STATES } from "../../../model/remark.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { Draft } from "../draft-state.ts";
import type { ChangesState } from "./changes-state.ts";
import { RemarkExports } from "./remark-exports.tsx";
import {
  departmentsOf,
  matchesRemark,
  NO_REMARK_FILTER,
  type RemarkFilter,
} from "./remark-filter.ts";
import { RemarkRow } from "./remark-row.tsx";
import "./remark-list.css";

/** What is to be done, the first due first, by state and department. */
export function RemarkList(props: { store: ViewerStore; draft: Draft; state: ChangesState }) {
  const [filter, setFilter] = createSignal(NO_REMARK_FILTER);
  const words = () => props.state.changeWords().remarks;
  const all = () => props.store.remarks.all();
  const shown = createMemo(() => all().filter((remark) => matchesRemark(remark, filter())));
  /** Rows stay, with the focus in them, when a remark is rewritten. */
  const ids = createMemo(() => shown().map(({ id }) => id));
  const change = (next: Partial<RemarkFilter>) => setFilter((before) => ({ ...before, ...next }));
  return (
    <Show when={all().length > 0} fallback={<p class="changes-none">{words().none}</p>}>
      <FilterRow store={props.store} state={props.state} filter={filter()} onChange={change} />
      <Show when={shown().length > 0} fallback={<p class="changes-none">{words().noneLeft}</p>}>
        <ul class="remarks">
          <For each={ids()}>
            {(id) => (
              <Show when={all().find((remark) => remark.id === id)}>
                {(remark) => (
                  <RemarkRow
                    remark={remark()}
                    subject={props.state.subjectText(remark().about)}
                    store={props.store}
                    draft={props.draft}
                    words={words()}
                    onShow={props.state.show}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
        <RemarkExports store={props.store} state={props.state} remarks={shown()} />
      </Show>
    </Show>
  );
}

function FilterRow(props: {
  store: ViewerStore;
  state: ChangesState;
  filter: RemarkFilter;
  onChange: (change: Partial<RemarkFilter>) => void;
}) {
  const words = () => props.state.changeWords().remarks;
  const all = () => props.store.remarks.all();
  const departments = createMemo(() => departmentsOf(all()));
  const countOf = (state: RemarkFilter["state"]) =>
    all().filter((remark) => state === null || remark.state === state).length;
  return (
    <fieldset class="remark-filter">
      <legend class="visually-hidden">{words().filterLabel}</legend>
      <For each={[null, ...REMARK_STATES]}>
        {(state) => (
          <button
            type="button"
            class="chip"
            aria-pressed={props.filter.state === state}
            onClick={() => props.onChange({ state })}
          >
            {words().stateCount(
              state === null ? words().allStates : words().states[state],
              countOf(state),
            )}
          </button>
        )}
      </For>
      <Show when={departments().length > 1}>
        <div class="field">
          {" "}
          <select
            aria-label={words().department}
            onChange={({ currentTarget }) =>
              props.onChange({ department: departments()[currentTarget.selectedIndex - 1] ?? null })
            }
          >
            <option selected={props.filter.department === null}>{words().allDepartments}</option>
            <For each={departments()}>
              {(department) => (
                <option selected={props.filter.department === department}>
                  {department || words().noDepartment}
                </option>
              )}
            </For>
          </select>
        </div>
      </Show>
    </fieldset>
  );
}
