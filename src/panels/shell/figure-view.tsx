import { detailsMessages } from "../../i18n/details.ts";
import { measureOf } from "../../model/names.ts";
import type { Figure } from "../../model/report.ts";
import type { ViewerStore } from "../../store/store.ts";
import "./figure-view.css";

/** One figure of the report, its number set large and what limits it said below. */
export function FigureView(props: { figure: Figure; store: ViewerStore; size: "hero" | "row" }) {
  const words = () => props.store.messages();
  const parts = () => words().format.figure(props.figure);
  const limits = () => {
    const { role, period, bound } = props.figure;
    const { roles, periods } = words().terms;
    return [
      roles[role],
      periods[period],
      detailsMessages(props.store.view.locale).bounds[bound],
    ].filter(Boolean);
  };
  return (
    <div class="figure-view" data-size={props.size}>
      <p class="figure-quantity">
        <span class="figure-unit">{parts().before}</span>
        <span class="figure-number">{parts().number}</span>
        <span class="figure-unit">{parts().after}</span>
      </p>
      <p class="figure-measure">
        <span>{measureOf(props.figure, props.store.view.locale)}</span>
        <span class="figure-limits meta">{limits().join(" · ")}</span>
      </p>
    </div>
  );
}
