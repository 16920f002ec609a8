import type { Message } from "./message.ts";

/** A way for messages to go. */
export interface Post {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/** Takes what may be anyone's; tells whether it was a message for us. */
export type Hear = (value: unknown) => boolean;
