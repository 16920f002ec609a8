import { For } from "solid-js";
import type { Classing } from "../../model/own/classing.ts";

/** A layer in small: its colours, few enough to be seen. */
export function OwnSample(props: { classing: Classing }) {
  const colours = () => {
    const { classing } = props;
    return classing.type === "one" ? [classing.colour] : classing.colours.slice(0, 4);
  };
  return (
    <span class="own-sample" aria-hidden="true">
      <For each={colours()}>{(colour) => <i style={{ background: colour }} />}</For>
    </span>
  );
}
