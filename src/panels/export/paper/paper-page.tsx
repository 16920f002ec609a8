import type { JSX } from "solid-js";
import type { ExportReader } from "../../../export/export-reader.ts";
import { titleOf } from "../../../model/names.ts";

/** One sheet of paper, with the report's title, the day and its number at the foot. */
export function PaperPage(props: {
  reader: ExportReader;
  number: number;
  of: number;
  children: JSX.Element;
}) {
  const title = () => titleOf(props.reader.dataset.report, props.reader.locale);
  return (
    <section class="paper-page">
      {props.children}
      <footer>
        <span>{title()}</span>
        <span>{props.reader.exports.made(props.reader.today)}</span>
        <span class="paper-folio">{props.reader.exports.page(props.number, props.of)}</span>
      </footer>
    </section>
  );
}
