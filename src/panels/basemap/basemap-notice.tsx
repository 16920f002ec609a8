import { type JSX, Match, Show, Switch } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import type { Basemap } from "../../model/basemap.ts";
import { EMBEDDED } from "../../model/view.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { BasemapState } from "./basemap-state.ts";
import "./basemap-notice.css";

/** What a link asks of the network, and why a basemap is not the one that was chosen. */
export function BasemapNotice(props: {
  store: ViewerStore;
  state: BasemapState;
  words: BasemapMessages;
}) {
  const nameOf = ({ name, nameEn }: Basemap) => (props.store.view.locale === "zh" ? name : nameEn);
  const asked = (question: "agree" | "key") =>
    props.state.question() === question ? props.state.current() : null;
  return (
    <div aria-live="polite">
      <Switch>
        <Match when={props.state.trouble()}>
          {(trouble) => (
            <Notice text={props.words.failures[trouble().failure](nameOf(trouble().basemap))}>
              <Show when={trouble().failure === "blocked" && trouble().origin}>
                {(origin) => <p>{props.words.allow(origin())}</p>}
              </Show>
              <div class="basemap-answers">
                <button
                  type="button"
                  class="button"
                  onClick={() => props.state.choose(trouble().basemap.id)}
                >
                  {props.words.retry}
                </button>
                <button type="button" class="button quiet" onClick={props.state.dismiss}>
                  {props.words.dismiss}
                </button>
              </div>
            </Notice>
          )}
        </Match>
        <Match when={asked("agree")}>
          {(basemap) => (
            <Notice text={props.words.linkAsks(nameOf(basemap()))}>
              <div class="basemap-answers">
                <button
                  type="button"
                  class="button"
                  onClick={() => props.state.choose(basemap().id)}
                >
                  {props.words.use}
                </button>
                <NotNow store={props.store} word={props.words.notNow} />
              </div>
            </Notice>
          )}
        </Match>
        <Match when={asked("key")}>
          {(basemap) => (
            <Notice text={props.words.linkNeedsKey(nameOf(basemap()))}>
              <div class="basemap-answers">
                <NotNow store={props.store} word={props.words.notNow} />
              </div>
            </Notice>
          )}
        </Match>
      </Switch>
    </div>
  );
}

function Notice(props: { text: string; children: JSX.Element }) {
  return (
    <div class="notice-card basemap-notice card">
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

function NotNow(props: { store: ViewerStore; word: string }) {
  return (
    <button type="button" class="button quiet" onClick={() => props.store.setBasemap(EMBEDDED)}>
      {props.word}
    </button>
  );
}
