import type { ExportReader } from "../../../export/export-reader.ts";
import type { Sheet } from "../../../export/sheet/sheet.ts";
import type { Viewport } from "../../../model/view.ts";
import type { PaperSize } from "../choices.ts";

/** A map with what is said of it. */
export interface MapPage {
  readonly sheet: Sheet;
  readonly image: Blob;
  readonly viewport: Viewport;
}

/** What is to be printed: maps first, the accounts last. */
export interface Book {
  readonly size: PaperSize;
  readonly maps: readonly MapPage[];
  readonly reader: ExportReader;
}

/** Everything on a page is measured in this many millimetres, so that A3 is A4 seen larger. */
export const UNIT_MILLIMETRES: Readonly<Record<PaperSize, number>> = { a4: 1, a3: Math.SQRT2 };

/** The map's place on a page, in units; paper.css says the same. */
export const MAP_UNITS = { width: 184, height: 156 } as const;

/** How many of the map's own pixels go on a unit: more on A3, where letters are as large as on A4. */
export const PIXELS_PER_UNIT: Readonly<Record<PaperSize, number>> = { a4: 5.8, a3: 7.4 };
