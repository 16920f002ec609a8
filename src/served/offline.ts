/** Keeps the whole app in the browser, where it allows that; a newer one takes over when no window shows the old one any more. */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("offline.js");
}
