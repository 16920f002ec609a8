import type { Hear, Post } from "./post.ts";

export interface WindowPost extends Post {
  /** Writes to a window before anything was heard from it. */
  readonly add: (peer: Window) => void;
  readonly peers: () => readonly Window[];
}

/** Writes to the windows that this one opened or was opened by; that works for a file too, whose page has no origin. */
export function createWindowPost(hear: Hear): WindowPost {
  const known = new Set<Window>();
  const peers = () => [...known].filter((peer) => !peer.closed);
  const listen = ({ source, origin, data }: MessageEvent) => {
    if (!isWindow(source) || !isKin(source) || !isOurs(origin)) return;
    if (hear(data)) known.add(source);
  };
  addEventListener("message", listen);
  return {
    add: (peer) => known.add(peer),
    peers,
    send: (message) => {
      for (const peer of peers()) peer.postMessage(message, isFile() ? "*" : location.origin);
    },
    close: () => removeEventListener("message", listen),
  };
}

function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && "closed" in source;
}

/** Asked anew each time, so that it holds after either was loaded again. */
function isKin(other: Window): boolean {
  return other === opener || other.opener === window;
}

function isOurs(origin: string): boolean {
  return isFile() ? ["null", "file://"].includes(origin) : origin === location.origin;
}

function isFile(): boolean {
  return location.protocol === "file:";
}
