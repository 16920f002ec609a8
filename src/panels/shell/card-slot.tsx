import type { JSX } from "solid-js";
import { Portal } from "solid-js/web";
import "./card-slot.css";

/** Puts a card of a room that is fetched late where the other cards stand. */
export function CardSlot(props: { room: HTMLElement; children: JSX.Element }) {
  return (
    <Portal mount={props.room} ref={(slot) => slot.classList.add("card-slot")}>
      {props.children}
    </Portal>
  );
}
