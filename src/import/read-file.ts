import { startImportWorker } from "../served/import-worker.ts";
import type { Reply, Request } from "./exchange.ts";
import { toFault, WHOLE_FILE } from "./notes.ts";
import type { Choices, NamedBytes, Progress, Reading } from "./reading.ts";
import { Refusal } from "./refusal.ts";

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Reads files in a worker of their own; a cancelled reading rejects with the signal's reason and leaves nothing behind. */
export async function readFiles(
  files: readonly NamedBytes[],
  choices: Choices,
  { signal, onProgress }: Options,
): Promise<Reading> {
  signal.throwIfAborted();
  const worker = startImportWorker();
  try {
    return await new Promise<Reading>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.addEventListener("error", () => resolve(crashed(files)));
      worker.addEventListener("message", ({ data: reply }: MessageEvent<Reply>) => {
        if (reply.kind === "progress") onProgress(reply.progress);
        else resolve(reply.reading);
      });
      const request: Request = { files, choices };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** A worker ends without a word when its memory is used up. */
function crashed(files: readonly NamedBytes[]): Reading {
  const name = files[0]?.name ?? "";
  return { ok: false, faults: [toFault(name, WHOLE_FILE, new Refusal("crashed"))] };
}
