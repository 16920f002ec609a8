import { batch } from "solid-js";

/** A verb that writes several states; whoever follows them hears of all at once. */
export function atOnce<Args extends readonly unknown[]>(
  verb: (...args: Args) => void,
): (...args: Args) => void {
  return (...args) => batch(() => verb(...args));
}
