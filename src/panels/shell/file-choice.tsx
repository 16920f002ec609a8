import FolderOpen from "lucide-solid/icons/folder-open";

/** Opens one file of a person's choice; the same one may be chosen again. */
export function FileChoice(props: { name: string; accept: string; onFile: (file: File) => void }) {
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) props.onFile(file);
    input.value = "";
  };
  return (
    <label class="button">
      <FolderOpen size={16} aria-hidden="true" />
      {props.name}
      <input
        type="file"
        class="visually-hidden"
        accept={props.accept}
        aria-label={props.name}
        onChange={(event) => choose(event.currentTarget)}
      />
    </label>
  );
}
