import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import type { Basemap } from "../../model/basemap.ts";
import { toCorners } from "../../model/placed-image.ts";
import type { ViewerStore } from "../../store/store.ts";
import { createSpots } from "./create-spots.ts";
import { fitFile } from "./fit-file.ts";
import { PlacerImage } from "./placer-image.tsx";
import { SpotRows } from "./spot-rows.tsx";
import { fromImage } from "./to-own-basemap.ts";
import { toOwnId } from "./to-own-id.ts";
import "./image-placer.css";

const ZOOMS = [1, 2, 4, 8];

/** A picture put on the map: three times a spot in it, then the same spot on the map, each by pointing or by keyboard. */
export function ImagePlacer(props: {
  store: ViewerStore;
  words: BasemapMessages;
  file: File;
  onPlaced: (basemap: Basemap, file: Blob) => void;
  onCancel: () => void;
}) {
  let room!: HTMLDivElement;
  const url = URL.createObjectURL(props.file);
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  const [zoom, setZoom] = createSignal(0);
  const [isBroken, setBroken] = createSignal(false);
  const { spots, open, isFull, pins, pick, move, locate, undo } = createSpots(size);
  const words = () => props.words.placing;
  const isPlaced = () => isFull() && open() < 0;
  const corners = () => (isPlaced() ? toCorners(pins(), size()) : null);
  const hint = () => {
    if (isPlaced()) return corners() ? words().ready : words().inLine;
    return open() < 0 ? words().pickPixel(spots().length + 1) : words().pickPlace(open() + 1);
  };

  onMount(() => room.scrollIntoView({ block: "start" }));
  createEffect(() => {
    const waiting = open();
    props.store.askPlace(waiting < 0 ? null : (at) => locate(waiting, at));
  });
  onCleanup(() => {
    props.store.askPlace(null);
    URL.revokeObjectURL(url);
  });

  const focusOn = (part: string, index: number) =>
    [...room.querySelectorAll<HTMLElement>(part)][index]?.focus();
  const addSpot = () => {
    pick([size().width / 2, size().height / 2]);
    focusOn(".placer-pin", spots().length - 1);
  };
  const finish = async () => {
    const placed = corners();
    if (!placed) return;
    const basemap = fromImage(toOwnId(), props.file.name, placed);
    props.onPlaced(basemap, await fitFile(props.file));
  };
  return (
    <div class="placer" ref={room}>
      <h3>{words().title}</h3>
      <Show when={!isBroken()} fallback={<p role="alert">{props.words.notImage}</p>}>
        <p class="meta">{words().steps(pins().length)}</p>
        <p role="status" class="placer-hint">
          {hint()}
        </p>
        <PlacerImage
          words={words()}
          url={url}
          size={size()}
          zoom={ZOOMS[zoom()] ?? 1}
          spots={spots()}
          onSize={setSize}
          onBroken={() => setBroken(true)}
          onPick={pick}
          onMove={move}
          onDone={(index) => focusOn(".placer-spots input", index)}
        />
        <div class="placer-tools">
          <button
            type="button"
            class="icon-button"
            aria-label={words().zoomOut}
            disabled={zoom() === 0}
            onClick={() => setZoom((before) => before - 1)}
          >
            <Minus size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words().zoomIn}
            disabled={zoom() === ZOOMS.length - 1}
            onClick={() => setZoom((before) => before + 1)}
          >
            <Plus size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={isFull() || open() >= 0}
            onClick={addSpot}
          >
            {words().addSpot}
          </button>
          <button type="button" class="button quiet" disabled={spots().length === 0} onClick={undo}>
            {words().undo}
          </button>
        </div>
        <SpotRows words={words()} spots={spots()} onLocate={locate} />
      </Show>
      <div class="placer-tools">
        <Show when={corners()}>
          <button type="button" class="button primary" onClick={finish}>
            {words().finish}
          </button>
        </Show>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {words().cancel}
        </button>
      </div>
    </div>
  );
}
