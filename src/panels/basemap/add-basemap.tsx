import FileUp from "lucide-solid/icons/file-up";
import ImagePlus from "lucide-solid/icons/image-plus";
import Plus from "lucide-solid/icons/plus";
import { createSignal, createUniqueId, Show } from "solid-js";
import type { BasemapMessages } from "../../i18n/basemap.ts";
import { AddressForm } from "./address-form.tsx";
import type { BasemapState } from "./basemap-state.ts";
import { FileButton } from "./file-button.tsx";
import { fromArchive } from "./to-own-basemap.ts";
import { toOwnId } from "./to-own-id.ts";

/** The ways to a basemap of one's own. */
export function AddBasemap(props: {
  state: BasemapState;
  words: BasemapMessages;
  onImage: (file: File) => void;
}) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const addArchive = (file: File) => {
    setOpen(false);
    void props.state.add(fromArchive(toOwnId(), file.name), file);
  };
  return (
    <>
      <button
        type="button"
        class="button quiet basemap-more"
        aria-expanded={isOpen()}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        <Plus size={15} aria-hidden="true" />
        {isOpen() ? props.words.addLess : props.words.add}
      </button>
      <Show when={isOpen()}>
        <div class="basemap-add" id={id}>
          <AddressForm
            words={props.words}
            onBasemap={(basemap) => {
              setOpen(false);
              void props.state.add(basemap, null);
            }}
          />
          <div class="basemap-files">
            <FileButton
              icon={FileUp}
              word={props.words.openArchive}
              accept=".pmtiles"
              onFile={addArchive}
            />
            <FileButton
              icon={ImagePlus}
              word={props.words.openImage}
              accept="image/*"
              onFile={(file) => props.onImage(file)}
            />
          </div>
        </div>
      </Show>
    </>
  );
}
