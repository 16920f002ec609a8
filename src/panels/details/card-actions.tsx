import { Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { FeatureId } from "../../model/feature.ts";
import type { RemarkSubject } from "../../model/remark.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CopyLink } from "./copy-link.tsx";
import "./card-actions.css";

const ONE_PANEL = "(width <= 720px)";

export function CardActions(props: {
  store: ViewerStore;
  ids: readonly FeatureId[];
  frame: string;
}) {
  const words = () => detailsMessages(props.store.view.locale);
  /** One feature, and nothing presented over it. */
  const correctable = () => {
    const [feature, ...more] = props.store.selectedFeatures();
    return props.ids.length === 1 && more.length === 0 && props.store.view.step === null
      ? feature
      : undefined;
  };
  /** The one feature that the card speaks of, else the statement. */
  const subject = (): RemarkSubject | null => {
    const [id, ...more] = props.ids;
    const statement = props.store.statement();
    if (id !== undefined && more.length === 0) return { type: "feature", id };
    return statement ? { type: "statement", id: statement.id } : null;
  };
  const showInReport = () => {
    props.store.showPanel("report");
    if (matchMedia(ONE_PANEL).matches) props.store.stepAside();
  };
  return (
    <div class="details-actions">
      <Show when={props.ids.length > 0}>
        <button type="button" class="button" onClick={() => props.store.frame(props.ids)}>
          {props.frame}
        </button>
      </Show>
      <Show when={correctable()}>
        {(feature) => (
          <button
            type="button"
            class="button"
            onClick={() => props.store.sketch.begin(feature().properties.id, feature().geometry)}
          >
            {words().correct}
          </button>
        )}
      </Show>
      <Show when={props.store.view.step === null && subject()}>
        {(about) => (
          <button type="button" class="button" onClick={() => props.store.remarks.write(about())}>
            {words().remark(props.store.remarks.about(about()).length)}
          </button>
        )}
      </Show>
      <CopyLink words={words()} />
      <Show when={props.store.statement()}>
        <button type="button" class="button" onClick={showInReport}>
          {words().showInReport}
        </button>
      </Show>
    </div>
  );
}
