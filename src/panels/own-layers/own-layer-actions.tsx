import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Download from "lucide-solid/icons/download";
import Focus from "lucide-solid/icons/scan-search";
import Table from "lucide-solid/icons/table-2";
import Trash from "lucide-solid/icons/trash";
import type { JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { OwnLayersMessages } from "../../i18n/own-layers.ts";

/** What is done with one layer as a whole. */
export function OwnLayerActions(props: {
  words: OwnLayersMessages;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  onFrame: () => void;
  onTable: () => void;
  onSave: (suffix: "geojson" | "csv") => void;
  onRemove: () => void;
}) {
  return (
    <div class="own-actions">
      <Action icon={Focus} onUse={props.onFrame}>
        {props.words.frame}
      </Action>
      <Action icon={Table} onUse={props.onTable}>
        {props.words.table}
      </Action>
      <Action icon={Download} onUse={() => props.onSave("geojson")}>
        GeoJSON
      </Action>
      <Action icon={Download} onUse={() => props.onSave("csv")}>
        CSV
      </Action>
      <Move
        icon={ArrowUp}
        name={props.words.up(props.name)}
        isOff={props.isFirst}
        onUse={() => props.onMove(-1)}
      />
      <Move
        icon={ArrowDown}
        name={props.words.down(props.name)}
        isOff={props.isLast}
        onUse={() => props.onMove(1)}
      />
      <Action icon={Trash} onUse={props.onRemove}>
        {props.words.remove}
      </Action>
    </div>
  );
}

function Action(props: { icon: typeof Table; onUse: () => void; children: JSX.Element }) {
  return (
    <button type="button" class="button own-action" onClick={() => props.onUse()}>
      <Dynamic component={props.icon} size={15} aria-hidden="true" />
      {props.children}
    </button>
  );
}

/** Stays focusable at the end of the list, so that the keys go on working. */
function Move(props: { icon: typeof Table; name: string; isOff: boolean; onUse: () => void }) {
  return (
    <button
      type="button"
      class="button own-action"
      aria-label={props.name}
      title={props.name}
      aria-disabled={props.isOff}
      onClick={() => !props.isOff && props.onUse()}
    >
      <Dynamic component={props.icon} size={15} aria-hidden="true" />
    </button>
  );
}
