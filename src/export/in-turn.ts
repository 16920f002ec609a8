export interface Going {
  readonly signal: AbortSignal;
  /** From 1, told before the work on it begins. */
  readonly onProgress: (number: number, of: number) => void;
}

/** One after another, with a breath for the page between them; rejects as soon as the signal says so. */
export async function inTurn<T, R>(
  items: readonly T[],
  { signal, onProgress }: Going,
  work: (item: T) => Promise<R> | R,
): Promise<readonly R[]> {
  const done: R[] = [];
  for (const [index, item] of items.entries()) {
    onProgress(index + 1, items.length);
    await breath();
    signal.throwIfAborted();
    done.push(await work(item));
  }
  signal.throwIfAborted();
  return done;
}

/** Lets the page answer a key or draw a frame. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
