import House from "lucide-solid/icons/house";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { Show } from "solid-js";
import type { Messages } from "../i18n/messages.ts";
import type { Viewport } from "../model/view.ts";
import "./map-controls.css";

/** Zoom, the whole sub-district, and a small N that turns the map back when it is turned or tilted. */
export function MapControls(props: {
  messages: Messages;
  viewport: Viewport;
  onZoom: (levels: number) => void;
  onHome: () => void;
  onNorth: () => void;
}) {
  const words = () => props.messages.map;
  const turned = () => props.viewport.bearing !== 0 || props.viewport.pitch !== 0;
  return (
    <fieldset class="map-controls card" data-over-map aria-label={words().controls}>
      <button type="button" aria-label={words().zoomIn} onClick={() => props.onZoom(1)}>
        <Plus size={17} aria-hidden="true" />
      </button>
      <button type="button" aria-label={words().zoomOut} onClick={() => props.onZoom(-1)}>
        <Minus size={17} aria-hidden="true" />
      </button>
      <button type="button" aria-label={words().home} onClick={() => props.onHome()}>
        <House size={16} aria-hidden="true" />
      </button>
      <Show when={turned()} fallback={<span class="north">N</span>}>
        <button type="button" aria-label={words().north} onClick={() => props.onNorth()}>
          <span class="north" style={{ transform: `rotate(${-props.viewport.bearing}deg)` }}>
            N
          </span>
        </button>
      </Show>
    </fieldset>
  );
}
