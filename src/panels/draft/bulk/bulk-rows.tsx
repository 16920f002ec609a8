import { createMemo, For, Show } from "solid-js";
import type { CorrectMessages } from "../../../i18n/correct.ts";
import { READING_ORDER } from "../../../model/feature.ts";
import type { RowMatch } from "../../../model/match-rows.ts";
import { nameOf } from "../../../model/names.ts";
import type { ViewerStore } from "../../../store/store.ts";
import type { BulkState } from "./bulk-state.ts";
import "./bulk-rows.css";
import "../../shell/check.css";

/** Each row with the place it is taken to mean, which can be chosen otherwise, and a box that makes it count. */
export function BulkRows(props: {
  store: ViewerStore;
  state: BulkState;
  words: CorrectMessages["bulk"];
}) {
  const choices = createMemo(() =>
    [...props.store.loaded.features.values()]
      .filter(({ geometry }) => geometry.type === "Point")
      .map(({ properties }) => properties)
      .toSorted((a, b) => READING_ORDER.indexOf(a.kind) - READING_ORDER.indexOf(b.kind)),
  );
  const doubt = (row: RowMatch) => {
    if (row.at === null) return props.words.noCoordinates;
    if (row.feature === null) return props.words.noPlace;
    if (props.state.isTaken(row)) return props.words.twice;
    return row.how === "exact" ? props.words.exact : props.words.similar;
  };
  const moved = (row: RowMatch) => {
    const metres = props.state.movedMetres(row);
    return metres === null ? "" : props.store.messages().format.metres(Math.round(metres));
  };
  return (
    <>
      <button type="button" class="button bulk-all" onClick={() => props.state.confirmExact()}>
        {props.words.confirmExact}
      </button>
      <div class="bulk-scroll">
        <table class="bulk-table">
          <thead>
            <tr>
              <th scope="col">{props.words.line}</th>
              <th scope="col">{props.words.name}</th>
              <th scope="col">{props.words.place}</th>
              <th scope="col">{props.words.at}</th>
              <th scope="col">{props.words.moved}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.state.rows()}>
              {(row) => (
                <tr classList={{ doubtful: row.how !== "exact" || !props.state.isReady(row) }}>
                  <td>
                    <label class="check">
                      <input
                        type="checkbox"
                        aria-label={props.words.confirm(row.name)}
                        disabled={!props.state.isReady(row) || props.state.isTaken(row)}
                        checked={props.state.isConfirmed(row.line)}
                        onChange={({ currentTarget }) =>
                          props.state.confirm([row.line], currentTarget.checked)
                        }
                      />
                      {row.line}
                    </label>
                  </td>
                  <td>{row.name}</td>
                  <td>
                    <div class="field">
                      <select
                        aria-label={`${props.words.place} ${row.line}`}
                        value={row.feature ?? ""}
                        onChange={({ currentTarget: { value } }) =>
                          props.state.choose(row.line, value === "" ? null : value)
                        }
                      >
                        <option value="">{props.words.none}</option>
                        <For each={choices()}>
                          {(one) => (
                            <option value={one.id}>{nameOf(one, props.store.view.locale)}</option>
                          )}
                        </For>
                      </select>
                    </div>
                    <span class="meta">{doubt(row)}</span>
                  </td>
                  <td class="bulk-number">
                    <Show when={row.at}>{(at) => `${at()[0]}, ${at()[1]}`}</Show>
                  </td>
                  <td class="bulk-number">{moved(row)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
}
