import Download from "lucide-solid/icons/download";
import Redo from "lucide-solid/icons/redo-2";
import RotateCcw from "lucide-solid/icons/rotate-ccw";
import Undo from "lucide-solid/icons/undo-2";
import { isEdited } from "../../tour/edit-verbs.ts";
import { NO_EDITS } from "../../tour/edits.ts";
import { FileButton } from "../shell/file-button.tsx";
import { ToolButton } from "../shell/tool-button.tsx";
import type { EditorState } from "./editor-state.ts";
import type { Exchange } from "./exchange.ts";
import type { TourState } from "./tour-state.ts";

/** What is done to the tour as a whole. */
export function TourTools(props: { tour: TourState; editor: EditorState; exchange: Exchange }) {
  const words = () => props.editor.words();
  return (
    <div class="desk-tools">
      <ToolButton
        icon={Undo}
        name={words().undo}
        isOff={!props.tour.canUndo()}
        onUse={props.tour.undo}
      />
      <ToolButton
        icon={Redo}
        name={words().redo}
        isOff={!props.tour.canRedo()}
        onUse={props.tour.redo}
      />
      <ToolButton
        icon={RotateCcw}
        name={words().reset}
        isOff={!isEdited(props.tour.edits())}
        onUse={() => props.tour.change(() => NO_EDITS)}
      />
      <span class="meta desk-saving" data-saving={props.tour.saving()} title={words().savedHint}>
        {words().saving[props.tour.saving()]}
      </span>
      <FileButton name={words().importFile} onFile={(file) => void props.exchange.openFile(file)} />
      <ToolButton
        icon={Download}
        name={words().exportFile}
        onUse={() => props.exchange.save(words().fileName)}
      />
    </div>
  );
}
