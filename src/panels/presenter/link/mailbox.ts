import { type Body, LINK_VERSION, type Message, type Role, type WindowId } from "./message.ts";
import { readMessage } from "./read-message.ts";

export interface Owner {
  readonly id: WindowId;
  readonly role: Role;
  readonly report: string;
}

/** Stamps what goes out, and knows of what comes in whether it is meant for this window, and whether it is new. */
export function createMailbox({ id, role, report }: Owner) {
  const heard = new Map<WindowId, number>();
  let number = 0;
  return {
    stamp: (body: Body, to: WindowId | null = null): Message => {
      number += 1;
      return { link: LINK_VERSION, report, from: id, role, to, number, body };
    },
    /** Undefined for what is not for us. */
    open: (value: unknown): Message | undefined => {
      const message = readMessage(value);
      if (message?.report !== report || message.role === role) return undefined;
      return message.to === null || message.to === id ? message : undefined;
    },
    /** False for what came before by another way. */
    isNew: ({ from, number }: Message): boolean => {
      if (number <= (heard.get(from) ?? 0)) return false;
      heard.set(from, number);
      return true;
    },
  };
}
