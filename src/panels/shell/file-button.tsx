import Upload from "lucide-solid/icons/upload";

/** Opens one JSON file of a person's choice; the same one may be chosen again. */
export function FileButton(props: { name: string; onFile: (file: File) => void }) {
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) props.onFile(file);
    input.value = "";
  };
  return (
    <label class="icon-button" title={props.name}>
      <Upload size={16} aria-hidden="true" />
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        aria-label={props.name}
        onChange={(event) => choose(event.currentTarget)}
      />
    </label>
  );
}
