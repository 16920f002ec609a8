interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the thread itself ran, whatever else the machine was doing. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest that a page was busy with one message from its worker, unpacking it included, in ms of its thread's own time. */
export function longestMessageMs(trace: string): number {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(threadOf),
  );
  const messages = traceEvents.filter(
    (event) => event.name === "HandlePostMessage" && pages.has(threadOf(event)),
  );
  return messages.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
