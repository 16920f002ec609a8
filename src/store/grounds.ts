import { createSignal } from "solid-js";
import type { Ground, GroundFault } from "../model/basemap.ts";
import type { LngLat } from "../model/geometry.ts";

/** What lies under the map in place of the embedded ground, and what became of it. */
export function createGrounds() {
  const [ground, setGround] = createSignal<Ground | null>(null);
  const [groundFault, setGroundFault] = createSignal<GroundFault | null>(null);
  const [archive, setArchive] = createSignal<File | null>(null);
  const [wantsPlace, setWantsPlace] = createSignal<((at: LngLat) => void) | null>(null);
  return {
    /** Null for the embedded one. */
    ground,
    layGround: (next: Ground | null) => {
      setGroundFault(null);
      setGround(next);
    },
    /** Why what was laid last is not drawn. */
    groundFault,
    /** The map tells that it cannot draw what was laid. */
    failGround: (laid: Ground, fault: GroundFault) => {
      if (ground() !== laid) return;
      setGround(null);
      setGroundFault(fault);
    },
    /** Tiles in a file that somebody brought; the basemaps' room takes them in. */
    archive,
    bringArchive: (file: File | null): void => {
      setArchive(file);
    },
    /** The next click on the map goes to whoever asked for a place, not to what lies there. */
    wantsPlace,
    askPlace: (answer: ((at: LngLat) => void) | null) => setWantsPlace(() => answer),
  };
}
