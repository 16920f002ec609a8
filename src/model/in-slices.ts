/** Well within a frame, so that the page answers while it works. */
const SLICE_MS = 10;

/** Steps aside where it has gone on for long: call it between two pieces of work. */
export type Breathe = () => Promise<void>;

export function createBreathe(signal?: AbortSignal): Breathe {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  };
}

/** Runs long work step by step, so that the page never waits for it; rejects with the signal's reason. */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  const breathe = createBreathe(signal);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await breathe();
  }
}
