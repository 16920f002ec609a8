import type Undo from "lucide-solid/icons/undo-2";
import { Dynamic } from "solid-js/web";

/** A symbol that acts; one that is off can still be reached, and says its name. */
export function ToolButton(props: {
  icon: typeof Undo;
  name: string;
  isOff?: boolean;
  onUse: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.name}
      title={props.name}
      aria-disabled={props.isOff ?? false}
      onClick={() => !props.isOff && props.onUse()}
    >
      <Dynamic component={props.icon} size={16} aria-hidden="true" />
    </button>
  );
}
