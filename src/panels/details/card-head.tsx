import type { JSX } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { ViewerStore } from "../../store/store.ts";
import { CloseButton } from "../shell/close-button.tsx";

/** The top of each card: what sort of thing this is, a way out, and its name. */
export function CardHead(props: {
  store: ViewerStore;
  sort?: JSX.Element;
  name: string;
  /** A sentence for a name is set smaller. */
  sentence?: boolean;
  children?: JSX.Element;
}) {
  return (
    <header class="details-head" classList={{ plain: !props.sort }}>
      <div class="details-sort">
        {props.sort}
        <CloseButton
          name={detailsMessages(props.store.view.locale).close}
          class="details-close"
          onClose={() => props.store.clear()}
        />
      </div>
      <div aria-live="polite">
        <h2 classList={{ sentence: props.sentence }} tabIndex={-1}>
          {props.name}
        </h2>
      </div>
      {props.children}
    </header>
  );
}
