import type { Notes } from "./notes.ts";
import type { Choices } from "./reading.ts";

/** A file in memory. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One file to read, with what lies beside it, by its ending: a shapefile's "dbf", "prj", "cpg". */
export interface Source extends HeldFile {
  readonly beside: ReadonlyMap<string, HeldFile>;
  readonly notes: Notes;
  readonly choices: Choices;
}

/** "区划/村界.shp" → "村界" */
export function stemOf(name: string): string {
  return baseOf(name).replace(/\.[^.]*$/, "");
}

function baseOf(name: string): string {
  return name.replace(/^.*[\\/]/, "");
}

/** "村界.SHP" → "shp" */
export function endingOf(name: string): string {
  return name.match(/\.([^.\\/]+)$/)?.[1]?.toLowerCase() ?? "";
}
