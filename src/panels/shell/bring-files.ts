import "./bring-files.css";

/** What somebody brought along; none yet where they only opened the import. */
export interface Brought {
  readonly files: readonly File[];
}

/** A browser tells of the pointer more often than this, for as long as it is over us. */
const OVER_MS = 500;

/** Files dropped anywhere, and tables or GeoJSON pasted anywhere but into a field, unless a room took them for itself; returns how to stop. */
export function bringFiles(
  onBrought: (brought: Brought) => void,
  onOver: (over: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    onOver(true);
    clearTimeout(timer);
    timer = setTimeout(() => onOver(false), OVER_MS);
  };
  const drop = (event: DragEvent) => {
    onOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    onBrought({ files });
  };
  const paste = ({ clipboardData, target }: ClipboardEvent) => {
    if (target instanceof Element && target.matches("input, textarea, select")) return;
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData("text/plain").trim() ?? "";
    if (files.length > 0) onBrought({ files });
    else if (LIKE_DATA.test(text)) onBrought({ files: [toPasted(text)] });
  };
  addEventListener("dragover", over);
  addEventListener("drop", drop);
  addEventListener("paste", paste);
  return () => {
    clearTimeout(timer);
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
    removeEventListener("paste", paste);
  };
}

/** JSON, or two lines of more than one cell. */
const LIKE_DATA = /^[[{]|^.*[,;\t].*\r?\n.*[,;\t]/;

/** Cells copied from a spreadsheet come apart by tabs. */
function toPasted(text: string): File {
  const table = text.includes("\t") ? "tsv" : "csv";
  return new File([text], `paste.${/^[[{]/.test(text) ? "geojson" : table}`);
}
