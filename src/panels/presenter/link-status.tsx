import { Match, Show, Switch } from "solid-js";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { Speaker } from "./create-speaker.ts";
import "./link-status.css";

/** Says how it stands with the projector's window, and what to do about it. */
export function LinkStatus(props: { speaker: Speaker; words: PresenterMessages["link"] }) {
  const sentence = () => {
    const { speaker, words } = props;
    const said: readonly (readonly [is: boolean, sentence: string])[] = [
      [speaker.isBlocked(), words.blocked],
      [speaker.hasAskedFullscreen(), words.fullscreen],
      [speaker.isRivalled(), words.rivalled],
      [speaker.isLive(), words.live],
      [speaker.hasProjector(), words.idle],
      [speaker.isMissing(), words.missing],
    ];
    return said.find(([is]) => is)?.[1] ?? words.seeking;
  };
  return (
    <div class="link-status" data-live={props.speaker.isLive() ? "" : undefined}>
      <p role="status">{sentence()}</p>
      <Show when={!props.speaker.isLive()}>
        <Switch>
          <Match when={props.speaker.hasProjector()}>
            <button type="button" class="button primary" onClick={() => props.speaker.begin()}>
              {props.words.begin}
            </button>
          </Match>
          <Match when={props.speaker.isMissing()}>
            <button
              type="button"
              class="button primary"
              onClick={() => props.speaker.openProjector()}
            >
              {props.words.open}
            </button>
          </Match>
        </Switch>
      </Show>
    </div>
  );
}
