import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import type { ViewerStore } from "../../store/store.ts";
import type { Brought } from "../shell/bring-files.ts";
import { takeArchives } from "../shell/take-archives.ts";
import type { OwnLayersState } from "./own-layers-state.ts";

export type OwnEntry = ReturnType<typeof createOwnEntry>;

/** The way to a person's own layers: it costs the first page little, and fetches their room once somebody brings something or had brought it before. */
export function createOwnEntry(
  store: ViewerStore,
  /** Something else stands in its place. */
  isElsewhere: Accessor<boolean>,
  onBring: () => void,
) {
  const [brought, setBrought] = createSignal<Brought | null>(null);
  const [state, setState] = createSignal<OwnLayersState | null>(null);
  const [isDropping, setDropping] = createSignal(false);
  const [isKept, setKept] = createSignal(false);
  const [isHolding, setHolding] = createSignal(false);
  const [gaveWay, setGaveWay] = createSignal(false);
  const isPresenting = () => store.view.step !== null;
  const bring = (next: Brought) => {
    if (isPresenting()) return;
    const files = takeArchives(next.files, store);
    if (files.length === 0 && next.files.length > 0) return;
    onBring();
    setGaveWay(false);
    setBrought({ files });
  };
  const close = () => {
    setHolding(false);
    setBrought(null);
  };
  const isAside = () => isPresenting() || (gaveWay() && isElsewhere());
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  return {
    /** What is to be taken in; null while nothing is. */
    brought,
    isShown: () => brought() !== null && !isAside(),
    /** Waits, and goes on reading, until what stands in its place is closed or the presentation ends. */
    isAside: () => brought() !== null && isAside(),
    /** Told whether closing it would lose anything. */
    setHolding,
    giveWay: () => (isHolding() ? setGaveWay(true) : close()),
    hasRoom: createMemo(
      (had) => had || store.own.layers !== null || isKept() || brought() !== null,
      false,
    ),
    /** Null until the room is there. */
    state,
    setState,
    isDropping,
    /** From now on files may be dropped and pasted. */
    listen: async () => {
      const { bringFiles } = await import("../shell/bring-files.ts");
      stop = bringFiles(bring, setDropping);
    },
    /** This browser keeps layers from an earlier visit, or from another tab. */
    tellKept: () => setKept(true),
    open: () => bring({ files: [] }),
    close,
  };
}
