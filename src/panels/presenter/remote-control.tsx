import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { For, Show } from "solid-js";
import type { PresenterMessages } from "../../i18n/presenter.ts";
import type { Command } from "../../tour/command.ts";
import type { Showing } from "../../tour/showing.ts";
import type { Speaker } from "./create-speaker.ts";
import "./remote-control.css";

const SWITCHES: readonly {
  readonly name: keyof PresenterMessages["buttons"];
  readonly key: string;
  readonly command: Command;
  readonly isOn: (showing: Showing) => boolean | undefined;
}[] = [
  {
    name: "black",
    key: "B",
    command: { type: "black" },
    isOn: ({ curtain }) => curtain === "black",
  },
  {
    name: "white",
    key: "W",
    command: { type: "white" },
    isOn: ({ curtain }) => curtain === "white",
  },
  {
    name: "overview",
    key: "O",
    command: { type: "overview" },
    isOn: ({ overviewAt }) => overviewAt !== null,
  },
  {
    name: "pointer",
    key: "L",
    command: { type: "pointer" },
    isOn: ({ hasPointer }) => hasPointer,
  },
  { name: "play", key: "P", command: { type: "play" }, isOn: ({ isPlaying }) => isPlaying },
  { name: "room", key: "D", command: { type: "room" }, isOn: () => undefined },
];

/** The clicker's keys as buttons. */
export function RemoteControl(props: {
  speaker: Speaker;
  words: PresenterMessages;
  onCommand: (command: Command) => void;
}) {
  const words = () => props.words.buttons;
  return (
    <fieldset class="remote">
      <legend class="visually-hidden">{props.words.control}</legend>
      <div class="remote-moves">
        <button
          type="button"
          class="button remote-move"
          disabled={props.speaker.at() === 1}
          onClick={() => props.onCommand({ type: "previous" })}
        >
          <ChevronLeft size={22} aria-hidden="true" />
          {words().previous}
        </button>
        <button
          type="button"
          class="button primary remote-move"
          disabled={props.speaker.at() === props.speaker.steps().length}
          onClick={() => props.onCommand({ type: "next" })}
        >
          {words().next}
          <ChevronRight size={22} aria-hidden="true" />
        </button>
      </div>
      <div class="remote-switches">
        <For each={SWITCHES}>
          {({ name, key, command, isOn }) => (
            <button
              type="button"
              class="button"
              aria-pressed={isOn(props.speaker.showing())}
              aria-keyshortcuts={key}
              disabled={!props.speaker.isLive()}
              onClick={() => props.onCommand(command)}
            >
              {words()[name]}
              <span class="remote-key" aria-hidden="true">
                {key}
              </span>
            </button>
          )}
        </For>
      </div>
      <Show when={props.speaker.isAstray()}>
        <p class="remote-astray">
          <span>{props.words.astray}</span>
          <button
            type="button"
            class="button"
            onClick={() => props.speaker.goTo(props.speaker.at())}
          >
            {props.words.backToStep}
          </button>
        </p>
      </Show>
    </fieldset>
  );
}
