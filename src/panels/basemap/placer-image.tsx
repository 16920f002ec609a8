import { createSignal, For } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import type { Pin } from "../../model/placed-image.ts";
import type { Size } from "../../model/screen.ts";
import { arrowStep } from "./arrow-step.ts";
import type { Spot } from "./create-spots.ts";

/** The picture with its spots: chosen by a click, moved by the arrow keys. */
export function PlacerImage(props: {
  words: BasemapMessages["placing"];
  url: string;
  /** Of the picture itself; what it is shown with is `zoom` times the frame's width. */
  size: Size;
  zoom: number;
  spots: readonly Spot[];
  onSize: (size: Size) => void;
  onBroken: () => void;
  onPick: (pixel: Pin["pixel"]) => void;
  onMove: (index: number, pixel: Pin["pixel"]) => void;
  /** Somebody is done with the place of a spot in the picture. */
  onDone: (index: number) => void;
}) {
  const [said, setSaid] = createSignal("");
  const shares = ({ pixel: [x, y] }: Spot): readonly [number, number] => [
    (100 * x) / (props.size.width || 1),
    (100 * y) / (props.size.height || 1),
  ];
  const nameOf = (index: number, spot: Spot) => props.words.spot(index + 1, ...shares(spot));
  const pick = (event: MouseEvent & { readonly currentTarget: HTMLImageElement }) => {
    const { clientWidth, naturalWidth } = event.currentTarget;
    const scale = naturalWidth / clientWidth;
    props.onPick([event.offsetX * scale, event.offsetY * scale]);
  };
  const onKey = (
    index: number,
    event: KeyboardEvent & { readonly currentTarget: HTMLButtonElement },
  ) => {
    const spot = props.spots[index];
    const step = arrowStep(event, props.size.width);
    if (!spot || !step) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMove(index, [spot.pixel[0] + step[0], spot.pixel[1] + step[1]]);
    event.currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
    const moved = props.spots[index];
    if (moved) setSaid(nameOf(index, moved));
  };
  return (
    <div class="placer-frame">
      <div class="placer-image" style={{ width: `${100 * props.zoom}%` }}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard a spot is added by its button, and moved by the arrows. */}
        <img
          src={props.url}
          alt={props.words.image}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            props.onSize({ width: naturalWidth, height: naturalHeight })
          }
          onError={() => props.onBroken()}
          onClick={pick}
        />
        <For each={[...props.spots.keys()]}>
          {(index) => {
            const spot = () => props.spots[index] ?? { pixel: [0, 0] as const, at: null };
            return (
              <button
                type="button"
                class="placer-pin"
                aria-label={nameOf(index, spot())}
                aria-description={props.words.moveHint}
                style={{ left: `${shares(spot())[0]}%`, top: `${shares(spot())[1]}%` }}
                onKeyDown={(event) => onKey(index, event)}
                onClick={(event) => event.detail === 0 && props.onDone(index)}
              >
                {index + 1}
              </button>
            );
          }}
        </For>
      </div>
      <p class="visually-hidden" aria-live="polite">
        {said()}
      </p>
    </div>
  );
}
