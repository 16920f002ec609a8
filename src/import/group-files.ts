import { endingOf, type HeldFile } from "./source.ts";

export interface Group {
  readonly file: HeldFile;
  readonly beside: ReadonlyMap<string, HeldFile>;
}

/** What may lie beside a .shp and is nothing without it. */
const PARTS = new Set(["dbf", "prj", "cpg", "shx", "sbn", "sbx", "qix", "qpj", "qmd", "fix"]);

/** Parts of one shapefile belong together, whatever the case of their endings; all other files stand alone. */
export function groupFiles(files: readonly HeldFile[]): {
  readonly groups: readonly Group[];
  /** Rows whose shapes are missing. */
  readonly orphans: readonly HeldFile[];
} {
  const shapes = new Set(files.filter(isShapes).map(pathOf));
  const groups = files
    .filter((file) => !isPart(file))
    .map((file) => ({ file, beside: isShapes(file) ? partsOf(file, files) : new Map() }));
  const orphans = files.filter(
    (file) => endingOf(file.name) === "dbf" && !shapes.has(pathOf(file)),
  );
  return { groups, orphans };
}

function partsOf(shapes: HeldFile, files: readonly HeldFile[]): Group["beside"] {
  const parts = files.filter((file) => isPart(file) && pathOf(file) === pathOf(shapes));
  return new Map(parts.map((file) => [endingOf(file.name), file]));
}

function isShapes({ name }: HeldFile): boolean {
  return endingOf(name) === "shp";
}

/** "村界.shp.xml" describes a shapefile and is read by no program here. */
export function isPart({ name }: HeldFile): boolean {
  return PARTS.has(endingOf(name)) || /\.shp\.xml$/i.test(name);
}

function pathOf({ name }: HeldFile): string {
  return name.replace(/\.[^.]*$/, "").toLowerCase();
}
