import { type Placings, toCorrectedFile } from "../../../draft/correct-file.ts";
import type { FeatureId } from "../../../model/feature.ts";

interface Picking {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<FileSystemDirectoryHandle>;
}

export interface CorrectedText {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly FeatureId[];
}

export interface FolderPlan {
  readonly files: readonly (CorrectedText & { readonly handle: FileSystemFileHandle })[];
  /** Of all data files in the folder. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Only some browsers let a page write into a folder that a person chose. */
export function canWriteFolders(): boolean {
  return isPicking(window);
}

function isPicking(page: Window): page is Window & Picking {
  return "showDirectoryPicker" in page;
}

/** Reads the folder that a person chooses and says what would change in it; null where nobody chose. */
export async function planFolder(placings: Placings): Promise<FolderPlan | null> {
  if (!isPicking(window)) return null;
  const folder = await window
    .showDirectoryPicker({ id: "geodata", mode: "readwrite" })
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      throw error;
    });
  if (!folder) return null;
  const handles = new Map<string, FileSystemFileHandle>();
  const texts = new Map<string, string>();
  for await (const [name, handle] of folder.entries()) {
    if (!isFile(handle) || !name.endsWith(".geojson")) continue;
    handles.set(name, handle);
    texts.set(name, await textOf(await handle.getFile()));
  }
  const files = toCorrectedTexts(texts, placings).flatMap((file) => {
    const handle = handles.get(file.name);
    return handle ? [{ ...file, handle }] : [];
  });
  return { files, texts };
}

/** Each file whole or not at all: the browser puts it in place when it is closed. */
export async function writeFolder({ files }: FolderPlan): Promise<void> {
  for (const { handle, text } of files) {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

/** Only those that change. */
export function toCorrectedTexts(
  texts: ReadonlyMap<string, string>,
  placings: Placings,
): readonly CorrectedText[] {
  return [...texts].flatMap(([name, before]) => {
    const { text, ids } = toCorrectedFile(before, placings);
    return text === before ? [] : [{ name, text, ids }];
  });
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

/** With its byte order mark, which `Blob.text` drops. */
async function textOf(file: Blob): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
}
