import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { createEffect, createSignal, For, onCleanup, Show } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import type { Basemap } from "../../model/basemap.ts";
import { type Pin, toCorners } from "../../model/placed-image.ts";
import type { ViewerStore } from "../../store/store.ts";
import { fitFile } from "./fit-file.ts";
import { fromImage } from "./to-own-basemap.ts";
import { toOwnId } from "./to-own-id.ts";
import "./image-placer.css";

const PINS = 3;
const ZOOMS = [1, 2, 4, 8];

/** A picture put on the map: three times a spot in it, then the same spot on the map. */
export function ImagePlacer(props: {
  store: ViewerStore;
  words: BasemapMessages;
  file: File;
  onPlaced: (basemap: Basemap, file: Blob) => void;
  onCancel: () => void;
}) {
  const url = URL.createObjectURL(props.file);
  const [pins, setPins] = createSignal<readonly Pin[]>([]);
  const [pixel, setPixel] = createSignal<Pin["pixel"] | null>(null);
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  const [zoom, setZoom] = createSignal(0);
  const [isBroken, setBroken] = createSignal(false);
  const words = () => props.words.placing;
  const isFull = () => pins().length === PINS;
  const corners = () => (isFull() ? toCorners(pins(), size()) : null);
  const hint = () => {
    if (isFull()) return corners() ? words().ready : words().inLine;
    const number = pins().length + 1;
    return pixel() ? words().pickPlace(number) : words().pickPixel(number);
  };
  const spots = (): readonly Pin["pixel"][] => {
    const pending = pixel();
    const done = pins().map((pin) => pin.pixel);
    return pending ? [...done, pending] : done;
  };

  createEffect(() => {
    const from = pixel();
    props.store.askPlace(
      from &&
        ((at) => {
          setPins((before) => [...before, { pixel: from, at }]);
          setPixel(null);
        }),
    );
  });
  onCleanup(() => {
    props.store.askPlace(null);
    URL.revokeObjectURL(url);
  });

  const pick = (event: MouseEvent & { readonly currentTarget: HTMLImageElement }) => {
    if (isFull()) return;
    const { clientWidth, naturalWidth } = event.currentTarget;
    const scale = naturalWidth / clientWidth;
    setPixel([event.offsetX * scale, event.offsetY * scale]);
  };
  const undo = () => {
    if (pixel()) setPixel(null);
    else setPins((before) => before.slice(0, -1));
  };
  const finish = async () => {
    const placed = corners();
    if (!placed) return;
    const basemap = fromImage(toOwnId(), props.file.name, placed);
    props.onPlaced(basemap, await fitFile(props.file));
  };
  return (
    <div class="placer">
      <h3>{words().title}</h3>
      <Show when={!isBroken()} fallback={<p role="alert">{props.words.notImage}</p>}>
        <p class="meta">{words().steps(pins().length)}</p>
        <p role="status" class="placer-hint">
          {hint()}
        </p>
        <div class="placer-frame">
          <div class="placer-image" style={{ width: `${100 * (ZOOMS[zoom()] ?? 1)}%` }}>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: a spot in a picture can only be pointed at. */}
            <img
              src={url}
              alt={words().image}
              draggable={false}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setSize({ width: naturalWidth, height: naturalHeight })
              }
              onError={() => setBroken(true)}
              onClick={pick}
            />
            <For each={spots()}>
              {(spot, index) => (
                <span
                  class="placer-pin"
                  style={{
                    left: `${(100 * spot[0]) / size().width}%`,
                    top: `${(100 * spot[1]) / size().height}%`,
                  }}
                >
                  {index() + 1}
                </span>
              )}
            </For>
          </div>
        </div>
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
          <button type="button" class="button quiet" disabled={spots().length === 0} onClick={undo}>
            {words().undo}
          </button>
        </div>
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
