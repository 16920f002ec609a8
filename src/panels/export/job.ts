import { createSignal } from "solid-js";
import type { Going } from "../../export/in-turn.ts";
import type { ExportMessages } from "../../i18n/export.ts";
import { TooLargeError } from "./briefing-limit.ts";
import { NoMapError } from "./no-map-error.ts";

export type Job =
  | { readonly state: "idle" }
  /** `share` of the whole from 0 to 1, null while nobody can tell. */
  | { readonly state: "busy"; readonly text: string; readonly share: number | null }
  | { readonly state: "done" | "failed"; readonly text: string };

/** How work tells what it is at; it gives back what to say when it is done. */
export type Work = (going: Going & { readonly onWriting: () => void }) => Promise<string>;

/** One export at a time, which can be cancelled at any moment. */
export function createJob(words: () => ExportMessages) {
  const [job, setJob] = createSignal<Job>({ state: "idle" });
  let running: AbortController | undefined;

  const run = async (work: Work): Promise<void> => {
    const own = new AbortController();
    running = own;
    const tell = (next: Job) => {
      if (running === own) setJob(next);
    };
    tell({ state: "busy", text: words().preparing, share: null });
    try {
      const text = await work({
        signal: own.signal,
        onProgress: (number, of) =>
          tell({ state: "busy", text: words().progress(number, of), share: (number - 1) / of }),
        onWriting: () => tell({ state: "busy", text: words().writing, share: 1 }),
      });
      own.signal.throwIfAborted();
      tell({ state: "done", text });
    } catch (error) {
      tell(
        own.signal.aborted ? { state: "done", text: words().cancelled } : failed(error, words()),
      );
    }
  };
  return {
    job,
    isBusy: () => job().state === "busy",
    run,
    cancel: () => running?.abort(),
    forget: () => setJob({ state: "idle" }),
  };
}

function failed(error: unknown, words: ExportMessages): Job {
  if (error instanceof NoMapError) return { state: "failed", text: words.noMap };
  if (error instanceof TooLargeError) return { state: "failed", text: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { state: "failed", text: words.failed(reason) };
}
