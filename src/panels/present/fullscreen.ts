/** A browser may refuse, and then everything goes on in the window. */
export async function toggleFullscreen(): Promise<void> {
  await (document.fullscreenElement ? leaveFullscreen() : enterFullscreen());
}

export async function leaveFullscreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

async function enterFullscreen(): Promise<void> {
  await document.documentElement.requestFullscreen?.().catch(() => undefined);
}
