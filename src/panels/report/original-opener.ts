import { originalUrl } from "virtual:geodata-extras";
import { type Accessor, createSignal } from "solid-js";
import { checkOriginal, ORIGINAL_MOST_BYTES } from "../../model/original.ts";
import type { ViewerStore } from "../../store/store.ts";

/** Why a text was not opened. */
export type Refusal =
  | { readonly reason: "unreadable" | "too-large" | "unreachable" }
  | { readonly reason: "another"; readonly characters: number };

export interface OriginalOpener {
  readonly reading: Accessor<boolean>;
  readonly refusal: Accessor<Refusal | null>;
  readonly dismiss: () => void;
  readonly openFile: (file: Blob) => Promise<void>;
  /** Opens the text that lies beside the data; null where none does. */
  readonly openShipped: (() => Promise<void>) | null;
}

/** Stores whose shipped original was fetched once: closing it must not bring it back. */
const fetched = new WeakSet<ViewerStore>();

export function createOriginalOpener(store: ViewerStore): OriginalOpener {
  const [reading, setReading] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);

  const open = async (bytesOf: () => Promise<ArrayBuffer | Refusal>) => {
    setRefusal(null);
    setReading(true);
    try {
      const bytes = await bytesOf();
      const check =
        bytes instanceof ArrayBuffer
          ? await checkOriginal(new Uint8Array(bytes), store.dataset.report.source)
          : { ok: false as const, ...bytes };
      if (check.ok) store.openOriginal(check.text);
      else setRefusal(check);
    } catch {
      setRefusal({ reason: "unreachable" });
    } finally {
      setReading(false);
    }
  };
  const openUrl = (url: string) =>
    open(async () => {
      const response = await fetch(url);
      return response.ok ? withinSize(await response.blob()) : { reason: "unreachable" };
    });

  const shipped = originalUrl;
  if (shipped !== null && store.original() === null && !fetched.has(store)) {
    fetched.add(store);
    void openUrl(shipped);
  }
  return {
    reading,
    refusal,
    dismiss: () => setRefusal(null),
    openFile: (file) => open(() => withinSize(file)),
    openShipped: shipped === null ? null : () => openUrl(shipped),
  };
}

/** Asks for the size first: a film dropped by mistake must not fill the memory. */
async function withinSize(file: Blob): Promise<ArrayBuffer | Refusal> {
  return file.size > ORIGINAL_MOST_BYTES ? { reason: "too-large" } : await file.arrayBuffer();
}
