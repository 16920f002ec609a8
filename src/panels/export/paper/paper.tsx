import { createSignal, For, onMount } from "solid-js";
import { ledgerSentences, precisionSentences } from "../../../export/account-sentences.ts";
import { toOriginTable } from "../../../export/origin-table.ts";
import { toPrecisionTable, toStatementTable } from "../../../export/tables.ts";
import { ledgerMessages } from "../../../i18n/ledger.ts";
import { AccountBody } from "./account-body.tsx";
import { type Book, PIXELS_PER_UNIT, UNIT_MILLIMETRES } from "./book.ts";
import { MapBody } from "./map-body.tsx";
import { paperColours } from "./paper-colours.ts";
import { PaperPage } from "./paper-page.tsx";
import { PaperTable } from "./paper-table.tsx";
import { toPages } from "./to-pages.ts";
import "./paper.css";

const ACCOUNTS = 2;

/** The whole document: a page for each map, the ledger, and how well each position is known. */
export function Paper(props: { book: Book }) {
  let root!: HTMLDivElement;
  const reader = () => props.book.reader;
  const words = () => ledgerMessages(reader().locale);
  const origins = toOriginTable(props.book.reader);
  const [cuts, setCuts] = createSignal<readonly (readonly number[])[]>([[...origins.rows.keys()]]);
  const pages = () => cuts().map((rows) => rows.flatMap((row) => [origins.rows[row] ?? []]));
  const count = () => props.book.maps.length + ACCOUNTS + pages().length;
  const numbered = (number: number) => ({ reader: reader(), number, of: count() });
  onMount(() => setCuts(cutOrigins(root)));
  return (
    <div
      class="paper"
      ref={root}
      style={{ ...paperColours(), "--u": `${UNIT_MILLIMETRES[props.book.size]}mm` }}
    >
      <style>{`@page { size: ${props.book.size.toUpperCase()} landscape; margin: 0; }`}</style>
      <For each={props.book.maps}>
        {(page, index) => (
          <PaperPage {...numbered(index() + 1)}>
            <MapBody
              page={page}
              pixelsPerUnit={PIXELS_PER_UNIT[props.book.size]}
              reader={reader()}
            />
          </PaperPage>
        )}
      </For>
      <PaperPage {...numbered(props.book.maps.length + 1)}>
        <AccountBody
          title={words().title}
          lines={ledgerSentences(reader())}
          table={toStatementTable(reader())}
        />
      </PaperPage>
      <PaperPage {...numbered(props.book.maps.length + ACCOUNTS)}>
        <AccountBody
          title={words().positionsTitle}
          lines={precisionSentences(reader())}
          table={toPrecisionTable(reader())}
        />
      </PaperPage>
      <For each={pages()}>
        {(rows, index) => (
          <PaperPage {...numbered(props.book.maps.length + ACCOUNTS + 1 + index())}>
            <div class="paper-origins">
              <PaperTable table={{ ...origins, rows }} isCount={false} />
            </div>
          </PaperPage>
        )}
      </For>
    </div>
  );
}

/** Measured on the first page, which holds all rows until it is known how many fit. */
function cutOrigins(root: HTMLElement): readonly (readonly number[])[] {
  const body = root.querySelector(".paper-origins");
  const top = body?.querySelector("tbody")?.getBoundingClientRect().top;
  const bottom = body?.parentElement?.querySelector("footer")?.getBoundingClientRect().top;
  const rows = [...(body?.querySelectorAll("tbody tr") ?? [])];
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  return toPages(heights, (bottom ?? 0) - (top ?? 0));
}
