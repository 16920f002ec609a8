/** Between the tabs of this browser; a page opened from a folder may be refused one, and then looks again whenever it is shown. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
