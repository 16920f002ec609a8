import { createChannelPost } from "./channel-post.ts";
import { createMailbox, type Owner } from "./mailbox.ts";
import type { Body, Message, Role, WindowId } from "./message.ts";
import { createWindowPost } from "./window-post.ts";

/** Both ways side by side: what comes by the second is known from the first. */
export function createLink(
  { role, report }: { readonly role: Role; readonly report: string },
  onMessage: (message: Message) => void,
) {
  const owner: Owner = { id: toWindowId(), role, report };
  const mailbox = createMailbox(owner);
  const hear = (value: unknown) => {
    const message = mailbox.open(value);
    if (message && mailbox.isNew(message)) onMessage(message);
    return message !== undefined;
  };
  const windows = createWindowPost(hear);
  const channel = createChannelPost(`two-screens/${report}`, hear);
  const send = (body: Body, to: WindowId | null = null): number => {
    const message = mailbox.stamp(body, to);
    windows.send(message);
    channel?.send(message);
    return message.number;
  };
  const leave = () => void send({ type: "bye" });
  addEventListener("pagehide", leave);
  return {
    id: owner.id,
    /** The number of what was sent. */
    send,
    peers: windows.peers,
    add: windows.add,
    close: () => {
      leave();
      removeEventListener("pagehide", leave);
      windows.close();
      channel?.close();
    },
  };
}

/** Not randomUUID, which a page on a plain http address in an office does not have. */
function toWindowId(): WindowId {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
