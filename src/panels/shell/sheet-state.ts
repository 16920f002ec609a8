import { type Accessor, createEffect, createSignal, on } from "solid-js";
import type { SheetHeight } from "./sheet.ts";

/** The phone's sheet: it comes up by itself when one of `calls` changes while it is down. */
export function createSheet(calls: Accessor<readonly unknown[]>) {
  const [height, setHeight] = createSignal<SheetHeight>("half");
  const [share, setShare] = createSignal<number | null>(null);
  createEffect(
    on(
      calls,
      () => {
        if (height() === "peek") setHeight("half");
      },
      { defer: true },
    ),
  );
  return {
    height,
    setHeight: (next: SheetHeight) => setHeight(next),
    /** Its part of the screen while a finger drags it; else null. */
    share,
    drag: (next: number | null) => setShare(next),
  };
}
