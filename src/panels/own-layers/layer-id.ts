import { createRandomId } from "../../model/random-id.ts";

const DAY_MS = 86_400_000;

/** Tells when it was made, so that what a broken page left behind can be found later. */
export function createLayerId(now: number): string {
  return `${now.toString(36)}-${createRandomId()}`;
}

export function isLongUnused(id: string, now: number): boolean {
  const made = Number.parseInt(id.split("-")[0] ?? "", 36);
  return !(now - made < DAY_MS);
}
