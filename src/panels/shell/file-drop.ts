import { createSignal } from "solid-js";

type CardDragEvent = DragEvent & { readonly currentTarget: HTMLElement };

/** A card takes a file that is dropped on it; the page around it, which has its own use for files, hears nothing of it. */
export function createFileDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = createSignal(false);
  const takesFile = (event: DragEvent): boolean => {
    if (!event.dataTransfer?.types.includes("Files")) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    isOver,
    over: (event: DragEvent) => setOver(takesFile(event)),
    leave: ({ currentTarget, relatedTarget }: CardDragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    drop: (event: DragEvent) => {
      setOver(false);
      const file = takesFile(event) ? event.dataTransfer?.files[0] : undefined;
      if (file) onFile(file);
    },
  };
}
