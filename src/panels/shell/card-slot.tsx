import { createRenderEffect, type JSX } from "solid-js";
import { Portal } from "solid-js/web";
import "./card-slot.css";

/** Puts a card of a room that is fetched late where the other cards stand. */
export function CardSlot(props: {
  room: HTMLElement;
  /** Keeps all its state while another card stands there. */
  isAside?: boolean;
  children: JSX.Element;
}) {
  return (
    <Portal
      mount={props.room}
      ref={(slot) => {
        slot.classList.add("card-slot");
        createRenderEffect(() => slot.toggleAttribute("hidden", props.isAside ?? false));
      }}
    >
      {props.children}
    </Portal>
  );
}
