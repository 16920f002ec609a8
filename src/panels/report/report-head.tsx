import { Show } from "solid-js";
import { titleOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";
import { OriginalControl } from "./original-control.tsx";
import { OriginalNotes } from "./original-notes.tsx";
import type { OriginalOpener } from "./original-opener.ts";
import "./report-head.css";

export function ReportHead(props: { store: ViewerStore; opener: OriginalOpener }) {
  const report = () => props.store.dataset.report;
  const period = () =>
    props.store.messages().app.halfYear(report().period.from, report().period.to);
  return (
    <header class="report-head">
      <h2>{titleOf(report(), props.store.view.locale)}</h2>
      <div class="report-meta">
        <p class="meta">
          {period()}
          <span lang="zh-CN">{report().source.author}</span>
        </p>
        <Show when={props.store.original() === null}>
          <OriginalControl store={props.store} opener={props.opener} />
        </Show>
      </div>
      <OriginalNotes store={props.store} opener={props.opener} />
    </header>
  );
}
