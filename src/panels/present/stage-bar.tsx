import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import LayoutGrid from "lucide-solid/icons/layout-grid";
import SearchIcon from "lucide-solid/icons/search";
import X from "lucide-solid/icons/x";
import { createSignal, For, onCleanup, onMount } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { StageMessages } from "../../i18n/stage.ts";
import type { Command } from "../../tour/command.ts";
import "./stage-bar.css";

const REST_MS = 2500;

const BUTTONS: readonly {
  readonly name: keyof StageMessages["buttons"];
  readonly icon: typeof X;
  readonly command: Command;
}[] = [
  { name: "previous", icon: ChevronLeft, command: { type: "previous" } },
  { name: "next", icon: ChevronRight, command: { type: "next" } },
  { name: "overview", icon: LayoutGrid, command: { type: "overview" } },
  { name: "ask", icon: SearchIcon, command: { type: "ask" } },
];

/** For a mouse that moves, a finger and Tab; at rest the projector shows none of it. */
export function StageBar(props: {
  words: StageMessages["buttons"];
  onCommand: (command: Command) => void;
  onLeave: () => void;
}) {
  const [isStirred, setStirred] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stir = ({ pointerType }: PointerEvent) => {
    if (pointerType !== "mouse") return;
    setStirred(true);
    clearTimeout(timer);
    timer = setTimeout(() => setStirred(false), REST_MS);
  };
  onMount(() => addEventListener("pointermove", stir));
  onCleanup(() => {
    clearTimeout(timer);
    removeEventListener("pointermove", stir);
  });
  const button = (name: keyof StageMessages["buttons"], icon: typeof X, act: () => void) => (
    <button
      type="button"
      class="icon-button"
      aria-label={props.words[name]}
      title={props.words[name]}
      onClick={act}
    >
      <Dynamic component={icon} size={20} aria-hidden="true" />
    </button>
  );
  return (
    <div class="stage-bar card" data-over-map classList={{ stirred: isStirred() }}>
      <For each={BUTTONS}>
        {({ name, icon, command }) => button(name, icon, () => props.onCommand(command))}
      </For>
      {button("leave", X, () => props.onLeave())}
    </div>
  );
}
