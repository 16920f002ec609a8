import { type Body, LINK_VERSION, type Message, ROLES } from "./message.ts";
import { readId } from "./read-id.ts";
import { readOrder } from "./read-order.ts";
import { readState } from "./read-state.ts";
import { orNull, readCount, readEither, readOneOf, readRecord } from "./read-value.ts";

const readBody = readEither<Body>([
  readRecord({ type: readOneOf(["hello"]) }),
  readRecord({ type: readOneOf(["bye"]) }),
  readOrder,
  readRecord({ type: readOneOf(["state"]), state: readState }),
]);

/** Anyone may post to a window: what is not a whole message of ours is undefined. */
export const readMessage = readRecord<Message>({
  link: (value) => (value === LINK_VERSION ? LINK_VERSION : undefined),
  report: readId,
  from: readId,
  role: readOneOf(ROLES),
  to: orNull(readId),
  number: readCount(1, Number.MAX_SAFE_INTEGER),
  body: readBody,
});
