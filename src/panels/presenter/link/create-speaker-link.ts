import { createMemo, createSignal, onCleanup } from "solid-js";
import { createLink } from "./create-link.ts";
import type { Body, Order, ProjectorState, WindowId } from "./message.ts";
import {
  followed,
  greeted,
  isRivalled,
  type Projector,
  withoutProjector,
  withProjector,
} from "./projectors.ts";

const GREETING_MS = 1000;
/** A projector's window that is only being loaded again is not yet missed. */
const PATIENCE = 3;

/** Finds the projector's window by greeting whoever is there, again and again. */
export function createSpeakerLink(
  report: string,
  onState: (state: ProjectorState, projector: WindowId) => void,
) {
  const [projectors, setProjectors] = createSignal<readonly Projector[]>([]);
  const [alone, setAlone] = createSignal(0);
  const projector = createMemo(() => followed(projectors()));

  const link = createLink({ role: "speaker", report }, ({ from, body }) => hear(from, body));
  const hear = (from: string, body: Body) => {
    if (body.type === "bye") setProjectors((known) => withoutProjector(known, from));
    if (body.type !== "state") return;
    setAlone(0);
    setProjectors((known) => withProjector(known, from, body.state));
    if (projector()?.id === from) onState(body.state, from);
  };
  const greet = () => {
    setProjectors(greeted);
    if (!projector()) setAlone((seconds) => seconds + 1);
    link.send({ type: "hello" });
  };
  if (opener) link.add(opener);
  const timer = setInterval(greet, GREETING_MS);
  link.send({ type: "hello" });
  onCleanup(() => {
    clearInterval(timer);
    link.close();
  });

  return {
    /** What the projector that is followed shows; undefined while there is none. */
    state: () => projector()?.state,
    /** None for so long that it must be closed. */
    isMissing: () => !projector() && alone() > PATIENCE,
    isRivalled: () => isRivalled(projectors()),
    /** The number of the order; null while nobody is there to hear it. */
    send: (order: Order): number | null => {
      const to = projector()?.id;
      return to === undefined ? null : link.send(order, to);
    },
    id: link.id,
    /** Writes also to a window that this one opened. */
    add: link.add,
  };
}
