import type FileUp from "lucide-solid/icons/file-up";
import { Dynamic } from "solid-js/web";

/** A button that asks for one file of this machine. */
export function FileButton(props: {
  icon: typeof FileUp;
  word: string;
  accept: string;
  onFile: (file: File) => void;
}) {
  const take = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    event.currentTarget.value = "";
    if (file) props.onFile(file);
  };
  return (
    <label class="button file-button">
      <input type="file" class="visually-hidden" accept={props.accept} onChange={take} />
      <Dynamic component={props.icon} size={15} aria-hidden="true" />
      {props.word}
    </label>
  );
}
