import type { Hear, Post } from "./post.ts";

/** Reaches every window of this address; null where the browser has none, or refuses it to a page without an origin. */
export function createChannelPost(name: string, hear: Hear): Post | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(data);
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return null;
  }
}
