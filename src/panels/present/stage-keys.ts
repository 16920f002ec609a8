import { onCleanup, onMount } from "solid-js";
import { type Command, commandOf } from "../../tour/command.ts";
import { type Focus, isClickers, mayRepeat } from "./key-owner.ts";

const COMPOSING_KEY_CODE = 229;
const MODIFIERS: readonly string[] = ["Shift", "Control", "Alt", "Meta"];

/** Hears every key before anything on the page does, so that a clicker works whatever has the focus and never pans the map. */
export function onStageKey(obey: (command: Command) => void): void {
  let isTabbed = false;
  const listen = (event: KeyboardEvent) => {
    const command = commandFor(event, isTabbed);
    if (!MODIFIERS.includes(event.key)) isTabbed = event.key === "Tab";
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || mayRepeat(command)) obey(command);
  };
  const hear = { capture: true };
  onMount(() => addEventListener("keydown", listen, hear));
  onCleanup(() => removeEventListener("keydown", listen, hear));
}

function commandFor(event: KeyboardEvent, isTabbed: boolean): Command | null {
  if (event.isComposing || event.keyCode === COMPOSING_KEY_CODE) return null;
  return isClickers(event.key, focusOf(event.target, isTabbed)) ? commandOf(event) : null;
}

const FIELDS = "input:not([type=radio], [type=checkbox], [type=button]), textarea, select";
const CONTROLS = "button, a[href], input, summary, [role=button], [role=option]";

function focusOf(target: EventTarget | null, isTabbed: boolean): Focus {
  if (!(target instanceof HTMLElement)) return { isWriting: false, isControl: false, isTabbed };
  return {
    isWriting: target.isContentEditable || target.matches(FIELDS),
    isControl: target.matches(CONTROLS),
    isTabbed,
  };
}
