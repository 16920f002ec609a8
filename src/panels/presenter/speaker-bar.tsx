import Minus from "lucide-solid/icons/minus";
import Moon from "lucide-solid/icons/moon";
import Plus from "lucide-solid/icons/plus";
import RotateCcw from "lucide-solid/icons/rotate-ccw";
import Sun from "lucide-solid/icons/sun";
import { type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Speaker } from "./create-speaker.ts";
import { LinkStatus } from "./link-status.tsx";
import { toDuration, toTimeOfDay } from "./time-text.ts";
import "./speaker-bar.css";

/** Time, and how far along: read at a glance between two sentences. */
export function SpeakerBar(props: {
  store: ViewerStore;
  speaker: Speaker;
  words: PresenterMessages;
}) {
  const clock = () => props.speaker.clock;
  const isDark = () => props.store.view.theme === "dark";
  const otherTheme = () => (isDark() ? "light" : "dark");
  const progress = () => props.speaker.at() / Math.max(props.speaker.steps().length, 1);
  return (
    <header class="speaker-bar">
      <div class="speaker-progress" style={{ "--progress": progress() }}>
        <p class="speaker-figure" aria-hidden="true">
          {props.speaker.at()}
          <span class="speaker-figure-of"> / {props.speaker.steps().length}</span>
        </p>
        <p class="visually-hidden">
          {props.words.progress(props.speaker.at(), props.speaker.steps().length)}
        </p>
      </div>
      <Time label={props.words.elapsed} value={toDuration(clock().elapsed())}>
        {button(props.words.restart, RotateCcw, () => clock().restart())}
      </Time>
      <Remaining speaker={props.speaker} words={props.words} />
      <Time label={props.words.time} value={toTimeOfDay(clock().now(), props.store.view.locale)} />
      <LinkStatus speaker={props.speaker} words={props.words.link} />
      {button(props.words.theme[otherTheme()], isDark() ? Sun : Moon, () =>
        props.store.setTheme(otherTheme()),
      )}
    </header>
  );
}

/** What is left of the plan; over time it says so in words and turns round, whatever colours one sees. */
function Remaining(props: { speaker: Speaker; words: PresenterMessages }) {
  const clock = () => props.speaker.clock;
  const isOver = () => (clock().remaining() ?? 0) < 0;
  return (
    <div class="speaker-plan" classList={{ over: isOver() }}>
      <Show when={clock().remaining()} keyed={false}>
        {(seconds) => (
          <Time
            label={isOver() ? props.words.over : props.words.left}
            value={toDuration(seconds())}
          />
        )}
      </Show>
      <div class="speaker-minutes">
        <span class="meta">{props.words.planned}</span>
        {button(props.words.fewer, Minus, () => clock().plan(-1))}
        <output>{props.words.minutes(clock().minutes())}</output>
        {button(props.words.more, Plus, () => clock().plan(1))}
      </div>
    </div>
  );
}

function Time(props: { label: string; value: string; children?: JSX.Element }) {
  return (
    <div class="speaker-time">
      <span class="meta">{props.label}</span>
      <span class="speaker-figure">{props.value}</span>
      {props.children}
    </div>
  );
}

function button(name: string, icon: typeof Plus, act: () => void) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={act}>
      <Dynamic component={icon} size={16} aria-hidden="true" />
    </button>
  );
}
