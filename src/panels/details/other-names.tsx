import { Show } from "solid-js";
import { detailsMessages } from "../../i18n/details.ts";
import type { FeatureProperties } from "../../model/feature.ts";
import { nameOf, noteOf } from "../../model/names.ts";
import type { ViewerStore } from "../../store/store.ts";

/** The name in the other language, further names, and the remark on them. */
export function OtherNames(props: { properties: FeatureProperties; store: ViewerStore }) {
  const words = () => detailsMessages(props.store.view.locale);
  const other = () => (props.store.view.locale === "zh" ? "en" : "zh");
  return (
    <>
      <p class="meta" lang={other() === "zh" ? "zh-CN" : "en"}>
        {nameOf(props.properties, other())}
      </p>
      <Show when={props.properties.aliases.length > 0}>
        <p class="details-alias">{words().aliases(props.properties.aliases)}</p>
      </Show>
      <Show when={noteOf(props.properties, props.store.view.locale)}>
        {(note) => <p class="details-note">{note()}</p>}
      </Show>
    </>
  );
}
