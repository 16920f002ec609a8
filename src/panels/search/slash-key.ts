import { onCleanup, onMount } from "solid-js";

/** Calls back when somebody presses `/` while not writing anywhere. */
export function onSlashKey(callback: () => void): void {
  const listen = (event: KeyboardEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
    if (event.key !== "/" || !isPlain || isWriting(event.target) || isModal()) return;
    event.preventDefault();
    callback();
  };
  onMount(() => addEventListener("keydown", listen));
  onCleanup(() => removeEventListener("keydown", listen));
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

function isModal(): boolean {
  return document.querySelector("dialog[open], [aria-modal='true']") !== null;
}
