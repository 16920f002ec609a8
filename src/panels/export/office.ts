import type { ExportReader } from "../../export/export-reader.ts";
import type { Going } from "../../export/in-turn.ts";
import type { Seen } from "../../export/pictures.ts";
import type { Ground } from "../../model/basemap.ts";
import type { ViewerStore } from "../../store/store.ts";
import type { Painter } from "../../style/picture.ts";
import type { TourEdits } from "../../tour/edits.ts";
import type { Step } from "../../tour/step.ts";
import { NoMapError } from "./no-map-error.ts";

/** All that making a file needs. */
export interface Office {
  readonly store: ViewerStore;
  /** What a presentation walks through, as a person left it. */
  readonly steps: readonly Step[];
  readonly edits: TourEdits;
  readonly reader: ExportReader;
  readonly createPainter: () => Promise<Painter>;
  readonly going: Going & { readonly onWriting: () => void };
}

/** Lends a painter for one piece of work, since a second map is not kept for nothing. */
export async function withPainter<T>(
  { createPainter, going }: Office,
  work: (painter: Painter) => Promise<T>,
): Promise<T> {
  const painter = await createPainter().catch((cause: unknown) => {
    throw new NoMapError("No map", { cause });
  });
  try {
    going.signal.throwIfAborted();
    return await work(painter);
  } finally {
    painter.release();
  }
}

/** What lies under the map, where its licence lets a picture of it leave the app. */
export function groundFor({ store }: Pick<Office, "store">): Ground | null {
  const ground = store.ground();
  return ground?.basemap.mayExport ? ground : null;
}

/** What the screen shows at this moment. */
export function seenNow({ store }: Office): Seen {
  return {
    view: { ...store.view },
    framed: store.shown()?.framed ?? [],
    width: innerWidth,
    height: innerHeight,
  };
}
