import { createSignal, onCleanup } from "solid-js";
import { readFiles } from "../../import/read-file.ts";
import type { Choices, Progress, Reading } from "../../import/reading.ts";
import { toParcels } from "./to-parcels.ts";

/** Files that are read as one, what a person decided about them, and what came of it. */
export interface Parcel {
  readonly files: readonly File[];
  readonly choices: Choices;
  readonly reading: Reading;
}

export type ReadState = "idle" | "reading" | "read" | "cancelled" | "crashed";

/** Reads what is brought, with all that is known beforehand, and again whatever a person decides otherwise; the newest wish wins. */
export function createReadings(known: () => Choices) {
  const [parcels, setParcels] = createSignal<readonly Parcel[]>([]);
  const [state, setState] = createSignal<ReadState>("idle");
  const [progress, setProgress] = createSignal<Progress | null>(null);
  const [reason, setReason] = createSignal("");
  let running: AbortController | undefined;
  onCleanup(() => running?.abort());

  const start = (): AbortController => {
    running?.abort();
    running = new AbortController();
    setState("reading");
    return running;
  };
  /** Nothing of what a newer wish has overtaken. */
  const end = (own: AbortController, next: ReadState) => {
    if (running !== own) return;
    setProgress(null);
    setState(next);
  };
  const doing = async (work: (signal: AbortSignal) => Promise<void>, before: ReadState) => {
    const own = start();
    try {
      await work(own.signal);
      end(own, "read");
    } catch (error) {
      setReason(error instanceof Error ? error.message : String(error));
      end(own, own.signal.aborted ? before : "crashed");
    }
  };
  const read = (files: readonly File[], choices: Choices, signal: AbortSignal) =>
    readFiles(
      files.map((file) => ({ name: file.name, bytes: file })),
      { ...known(), ...choices },
      { signal, onProgress: setProgress },
    );
  return {
    parcels,
    state,
    progress,
    /** Why reading broke down, in the browser's words. */
    reason,
    open: (files: readonly File[]) =>
      doing(async (signal) => {
        setParcels([]);
        for (const parcel of toParcels(files)) {
          const reading = await read(parcel, {}, signal);
          signal.throwIfAborted();
          setParcels((before) => [...before, { files: parcel, choices: {}, reading }]);
        }
      }, "cancelled"),
    decide: (at: number, change: Choices) => {
      const parcel = parcels()[at];
      if (!parcel) return;
      const choices = { ...parcel.choices, ...change };
      void doing(async (signal) => {
        const reading = await read(parcel.files, choices, signal);
        signal.throwIfAborted();
        setParcels((before) => before.with(at, { ...parcel, choices, reading }));
      }, "read");
    },
    cancel: () => running?.abort(),
  };
}
