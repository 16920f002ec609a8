import type { ViewerStore } from "../../store/store.ts";

const ARCHIVE = /\.pmtiles$/i;

/** Hands an archive of tiles to the basemaps, where it belongs, and returns the other files. */
export function takeArchives(
  files: readonly File[],
  { bringArchive }: Pick<ViewerStore, "bringArchive">,
): readonly File[] {
  const archive = files.find(({ name }) => ARCHIVE.test(name));
  if (archive) bringArchive(archive);
  return files.filter(({ name }) => !ARCHIVE.test(name));
}
