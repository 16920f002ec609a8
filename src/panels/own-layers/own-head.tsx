import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { Show } from "solid-js";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";
import { ToolButton } from "../shell/tool-button.tsx";
import type { OwnLayersState } from "./own-layers-state.ts";

/** The heading, whether all is kept, and the way back. */
export function OwnHead(props: { words: OwnLayersMessages; own: OwnLayersState }) {
  return (
    <div class="own-head">
      <h2 id="own-layers-heading">{props.words.heading}</h2>
      <span class="meta">
        <Show when={props.own.isSaved() && props.own.layers().length > 0}>{props.words.saved}</Show>
      </span>
      <ToolButton
        icon={Undo}
        name={props.words.undo}
        isOff={!props.own.canUndo()}
        onUse={props.own.undo}
      />
      <ToolButton
        icon={Redo}
        name={props.words.redo}
        isOff={!props.own.canRedo()}
        onUse={props.own.redo}
      />
    </div>
  );
}
