import { createSignal } from "solid-js";
import type { LngLat } from "../../model/geometry.ts";
import type { Pin } from "../../model/placed-image.ts";
import type { Size } from "../../model/screen.ts";

/** A spot of the picture whose place on the map may still be missing. */
export interface Spot {
  readonly pixel: Pin["pixel"];
  readonly at: LngLat | null;
}

const MOST_SPOTS = 3;

/** The spots that hold a picture to the map, in the order of their choosing. */
export function createSpots(size: () => Size) {
  const [spots, setSpots] = createSignal<readonly Spot[]>([]);
  const change = (index: number, changed: Partial<Spot>) =>
    setSpots((before) => before.map((spot, at) => (at === index ? { ...spot, ...changed } : spot)));
  const open = () => spots().findIndex(({ at }) => at === null);
  const move = (index: number, [x, y]: Pin["pixel"]) =>
    change(index, { pixel: [within(x, size().width), within(y, size().height)] });
  return {
    spots,
    /** The first that has no place on the map; -1 where there is none. */
    open,
    isFull: () => spots().length === MOST_SPOTS,
    pins: (): readonly Pin[] => spots().flatMap(({ pixel, at }) => (at ? [{ pixel, at }] : [])),
    /** A new spot, or another pixel for the one that waits for its place. */
    pick: (pixel: Pin["pixel"]) => {
      if (open() >= 0) move(open(), pixel);
      else if (spots().length < MOST_SPOTS) setSpots((before) => [...before, { pixel, at: null }]);
    },
    move,
    locate: (index: number, at: LngLat) => change(index, { at }),
    undo: () => setSpots((before) => before.slice(0, -1)),
  };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
