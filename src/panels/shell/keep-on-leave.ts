import { onCleanup, onMount } from "solid-js";
import type { Keeper } from "../../draft/keeper.ts";

/** Saves when the page is left, looks for other tabs' changes when it is seen again, and asks before what is nowhere else is lost. */
export function keepOnLeave<T>(keeper: Keeper<T>, isUnkept: () => boolean): void {
  const onVisibility = () =>
    void (document.visibilityState === "hidden" ? keeper.flush() : keeper.refresh());
  const onHide = () => void keeper.flush();
  const onUnload = (event: BeforeUnloadEvent) => {
    if (isUnkept()) event.preventDefault();
  };
  onMount(() => {
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("pagehide", onHide);
    addEventListener("beforeunload", onUnload);
  });
  onCleanup(() => {
    document.removeEventListener("visibilitychange", onVisibility);
    removeEventListener("pagehide", onHide);
    removeEventListener("beforeunload", onUnload);
  });
}
