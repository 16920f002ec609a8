import { type JSX, Show } from "solid-js";
import { Portal } from "solid-js/web";

/** Puts what a room that is fetched late has to say where the page leaves it a place, as long as there is one. */
export function InRoom(props: { room: HTMLElement | undefined; children: JSX.Element }) {
  return (
    <Show when={props.room}>{(room) => <Portal mount={room()}>{props.children}</Portal>}</Show>
  );
}
