import { nearestHeight, nextHeight, type SheetHeight } from "./sheet.ts";

const TAP_PIXELS = 6;

/** The bar at the top of a phone's sheet: dragged, tapped, or worked with Enter. */
export function SheetHandle(props: {
  label: string;
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
}) {
  let start: number | null = null;
  let moved = false;
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={props.label}
      onPointerDown={(event) => {
        start = event.clientY;
        moved = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start === null || Math.abs(event.clientY - start) < TAP_PIXELS) return;
        moved = true;
        props.onHeight(nearestHeight(1 - event.clientY / innerHeight));
      }}
      onPointerUp={() => {
        start = null;
      }}
      onClick={() => {
        if (!moved) props.onHeight(nextHeight(props.height));
        moved = false;
      }}
    />
  );
}
