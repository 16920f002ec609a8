import type { Messages } from "../../i18n/messages.ts";
import {
  heightAfterKey,
  nearestHeight,
  nextHeight,
  SHEET_HEIGHTS,
  type SheetHeight,
} from "./sheet.ts";
import "./sheet-handle.css";

const TAP_PIXELS = 6;

/** The bar at the top of a phone's sheet: dragged, tapped, or worked with the keys of a slider. */
export function SheetHandle(props: {
  messages: Messages;
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  /** The sheet's share of the screen while a finger holds it, then null. */
  onDrag: (share: number | null) => void;
}) {
  let start: number | null = null;
  let moved = false;
  const shareAt = (event: PointerEvent) => 1 - event.clientY / innerHeight;
  const letGo = (event: PointerEvent) => {
    if (start === null) return;
    start = null;
    props.onDrag(null);
    props.onHeight(moved ? nearestHeight(shareAt(event)) : nextHeight(props.height));
  };
  return (
    <div
      class="sheet-handle"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={props.messages.app.sheet}
      aria-valuemin={0}
      aria-valuemax={SHEET_HEIGHTS.length - 1}
      aria-valuenow={SHEET_HEIGHTS.indexOf(props.height)}
      aria-valuetext={props.messages.app.sheetHeights[props.height]}
      onKeyDown={(event) => {
        const next = heightAfterKey(props.height, event.key);
        if (next === undefined) return;
        event.preventDefault();
        props.onHeight(next);
      }}
      onPointerDown={(event) => {
        start = event.clientY;
        moved = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start === null) return;
        moved ||= Math.abs(event.clientY - start) > TAP_PIXELS;
        if (moved) props.onDrag(shareAt(event));
      }}
      onPointerUp={letGo}
      onPointerCancel={() => {
        start = null;
        props.onDrag(null);
      }}
    />
  );
}
