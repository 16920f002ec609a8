import { createEffect, createSignal, onCleanup } from "solid-js";
import { orNull, readCount, readNumber, readRecord } from "./link/read-value.ts";

interface Kept {
  /** Milliseconds since 1970; null before anyone spoke. */
  readonly startedAt: number | null;
  /** What is planned for the whole talk; 0 for no plan. */
  readonly minutes: number;
}

const KEY = "speaker-clock";
const TICK_MS = 500;
const STEP_MINUTES = 5;
const MOST_MINUTES = 300;

const readKept = readRecord<Kept>({
  startedAt: orNull(readNumber(0, Number.MAX_SAFE_INTEGER)),
  minutes: readCount(0, MOST_MINUTES),
});

/** The time, how long somebody has spoken, and how long is left of what was planned; loading the window again keeps it. */
export function createClock() {
  const [now, setNow] = createSignal(Date.now());
  const [kept, setKept] = createSignal<Kept>(load() ?? { startedAt: null, minutes: 0 });
  const timer = setInterval(() => setNow(Date.now()), TICK_MS);
  onCleanup(() => clearInterval(timer));
  createEffect(() => save(kept()));

  const start = (startedAt: number) => setKept(({ minutes }) => ({ startedAt, minutes }));
  const elapsed = () => Math.max(0, Math.floor((now() - (kept().startedAt ?? now())) / 1000));
  return {
    now,
    minutes: () => kept().minutes,
    /** Seconds. */
    elapsed,
    /** Seconds, below zero when the time is over; null without a plan. */
    remaining: () => (kept().minutes === 0 ? null : kept().minutes * 60 - elapsed()),
    /** Only the first beginning counts; a projector that comes back does not begin again. */
    begin: (startedAt: number) => {
      if (kept().startedAt === null) start(startedAt);
    },
    restart: () => start(Date.now()),
    plan: (steps: number) =>
      setKept(({ startedAt, minutes }) => ({
        startedAt,
        minutes: Math.min(Math.max(minutes + steps * STEP_MINUTES, 0), MOST_MINUTES),
      })),
  };
}

function load(): Kept | undefined {
  try {
    return readKept(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing costs the clock only its memory. */
function save(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    return;
  }
}
