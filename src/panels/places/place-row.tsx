import { Show } from "solid-js";
import { placesMessages } from "../../i18n/places.ts";
import type { Feature } from "../../model/feature.ts";
import { nameOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { kindOf } from "../search/hit-words.ts";
import { KindSymbol } from "../shell/kind-symbol.tsx";

export function PlaceRow(props: {
  store: ViewerStore;
  feature: Feature;
  statements: number;
  /** Tab reaches this one row; the arrow keys reach the others. */
  isStop: boolean;
  onReach: () => void;
}) {
  const messages = () => props.store.messages();
  const properties = () => props.feature.properties;
  const precision = () => properties().position.precision;
  const isSelected = () => props.store.view.selected.includes(properties().id);
  const choose = () => {
    props.store.select([properties().id]);
    props.store.frame([properties().id]);
  };
  return (
    <tr
      class="place-row"
      classList={{ hovered: props.store.hovered().includes(properties().id) }}
      aria-current={isSelected() ? "true" : undefined}
      onClick={choose}
      onMouseEnter={() => props.store.hover([properties().id])}
    >
      <th scope="row" class="place-cell">
        <button
          type="button"
          class="place-button"
          tabIndex={props.isStop ? 0 : -1}
          onFocus={() => {
            props.onReach();
            props.store.hover([properties().id]);
          }}
          onBlur={() => props.store.hover([])}
        >
          <KindSymbol kind={properties().kind} precision={precision()} />
          <span class="place-name">{nameOf(properties(), props.store.view.locale)}</span>
        </button>
      </th>
      <td class="place-fact">{kindOf(props.feature, messages())}</td>
      <td class="place-fact">{messages().terms.precisions[precision()]}</td>
      <td class="place-count">
        <Show
          when={props.statements > 0}
          fallback={
            <>
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">
                {placesMessages(props.store.view.locale).noStatements}
              </span>
            </>
          }
        >
          {props.statements}
        </Show>
      </td>
    </tr>
  );
}
