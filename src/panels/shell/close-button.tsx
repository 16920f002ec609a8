import X from "lucide-solid/icons/x";

/** A cross that closes, clears or dismisses; its name says which. */
export function CloseButton(props: {
  name: string;
  class?: string;
  /** Within a line of text or a field. */
  small?: boolean;
  onClose: () => void;
}) {
  return (
    <button
      type="button"
      class={`icon-button ${props.class ?? ""}`}
      aria-label={props.name}
      onClick={() => props.onClose()}
    >
      <X size={props.small ? 16 : 18} aria-hidden="true" />
    </button>
  );
}
